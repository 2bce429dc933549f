package mizuhiki.shared.movein;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import mizuhiki.shared.people.NewPerson;
import mizuhiki.shared.people.Role;

/**
 * A new office and its first manager.
 *
 * @param slug its name in the addresses of its public pages, for good
 */
record OpeningForm(
        @NotBlank @Size(max = 100) String officeName,
        @Pattern(regexp = "[a-z0-9][a-z0-9-]{1,39}") String slug,
        @NotBlank @Size(max = 40) String managerName,
        @Size(min = 2, max = 254) String login,
        @Size(min = 8, max = 72) String password) {

    static final OpeningForm EMPTY = new OpeningForm("", "", "", "", "");

    OpeningForm {
        officeName = stripped(officeName);
        slug = stripped(slug);
        managerName = stripped(managerName);
        login = stripped(login);
        password = password == null ? "" : password;
    }

    private static String stripped(String typed) {
        return typed == null ? "" : typed.strip();
    }

    NewPerson manager() {
        return NewPerson.named(managerName, Role.MANAGER).signingIn(login, password);
    }

    /** Never says the password. */
    @Override
    public String toString() {
        return "OpeningForm";
    }
}
