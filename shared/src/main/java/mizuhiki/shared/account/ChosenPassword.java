package mizuhiki.shared.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What somebody typed to have another password. */
record ChosenPassword(
        @NotBlank @Size(max = 200) String current,
        @NotBlank @Size(max = 200) String chosen) {

    /** Never says either. */
    @Override
    public String toString() {
        return "ChosenPassword";
    }
}
