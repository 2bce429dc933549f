package mizuhiki.shared.agreement;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import mizuhiki.shared.people.consent.PersonalLimit;
import org.jspecify.annotations.Nullable;

/** A person's own limits; no minutes for "no limit", and a box that is not ticked is not sent at all. */
record LimitRequest(
        @Nullable @Min(0) @Max(1440) Integer minutesADay,
        @Nullable Boolean quietRolesOnly) {

    PersonalLimit limit(UUID personId) {
        return new PersonalLimit(personId, minutesADay, Boolean.TRUE.equals(quietRolesOnly));
    }
}
