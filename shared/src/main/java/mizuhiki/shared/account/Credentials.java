package mizuhiki.shared.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What somebody typed to sign in. */
record Credentials(
        @NotBlank @Size(max = 254) String login,
        @NotBlank @Size(max = 200) String password) {

    /** Never says the password. */
    @Override
    public String toString() {
        return "Credentials";
    }
}
