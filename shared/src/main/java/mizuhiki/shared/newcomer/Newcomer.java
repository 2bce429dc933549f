package mizuhiki.shared.newcomer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import mizuhiki.shared.api.GivenText;
import mizuhiki.shared.member.ManagerNeeded;
import mizuhiki.shared.people.NewPerson;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import org.jspecify.annotations.Nullable;

/** Somebody about to be added by staff; what is left empty is not known or not wanted. */
record Newcomer(
        @NotBlank @Size(max = 40) String displayName,
        @NotEmpty Set<@NotNull Role> roles,
        @Nullable @Size(max = 40) String stageName,
        @Nullable @Size(max = 100) String legalName,
        @Nullable @Size(min = 2, max = 254) String login,
        @Nullable @Size(max = 200) String password) {

    /** Empty fields of a form are no values. */
    Newcomer {
        stageName = GivenText.orNull(stageName);
        legalName = GivenText.orNull(legalName);
        login = GivenText.orNull(login);
        password = GivenText.orNull(password);
    }

    /** As the page begins: most whom staff add are members, and a manager says which of all. */
    static Newcomer nobodyYet(Viewer by) {
        return new Newcomer("", by.isManager() ? Set.of() : Set.of(Role.MEMBER), null, null, null, null);
    }

    /** Whoever may let somebody join as that; the role of a member stays for good. */
    Newcomer allowedTo(Viewer by) {
        if (isStaff() && !by.isManager()) {
            throw new ManagerNeeded();
        }
        if (isStaff() && is(Role.MEMBER)) {
            throw new MemberOrStaff();
        }
        return this;
    }

    public boolean is(Role role) {
        return roles != null && roles.contains(role);
    }

    NewPerson person() {
        return new NewPerson(displayName.strip(), roles, stageName, legalName, login, password);
    }

    private boolean isStaff() {
        return roles.contains(Role.STAFF) || roles.contains(Role.MANAGER);
    }

    /** Never says the password. */
    @Override
    public String toString() {
        return "Newcomer";
    }
}
