package mizuhiki.shared.member;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import mizuhiki.shared.api.GivenText;
import mizuhiki.shared.api.Version;
import mizuhiki.shared.people.Person;
import mizuhiki.shared.people.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who somebody is from now on; what is left empty is not known or not wanted any more.
 *
 * @param version of the person as they were seen; programs say it by {@code If-Match}
 */
record PersonDetails(
        @NotBlank @Size(max = 40) String displayName,
        @NotEmpty Set<@NotNull Role> roles,
        @Nullable @Size(max = 40) String stageName,
        @Nullable @Size(max = 100) String legalName,
        @Nullable Integer version) {

    /** Empty fields of a form are no values. */
    PersonDetails {
        displayName = displayName == null ? "" : displayName.strip();
        stageName = GivenText.orNull(stageName);
        legalName = GivenText.orNull(legalName);
    }

    PersonDetails seenAs(Version seen) {
        return new PersonDetails(displayName, roles, stageName, legalName, seen.number());
    }

    Person of(Person before) {
        return new Person(
                before.id(),
                displayName,
                stageName,
                roles,
                before.textLevel(),
                before.furigana(),
                before.active(),
                before.joinedOn(),
                version == null ? -1 : version);
    }

    /** Never says the legal name. */
    @Override
    public String toString() {
        return "PersonDetails";
    }
}
