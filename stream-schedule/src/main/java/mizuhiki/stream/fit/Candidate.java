package mizuhiki.stream.fit;

import java.util.Set;
import mizuhiki.shared.people.consent.Consent;
import mizuhiki.shared.people.consent.PersonalLimit;
import mizuhiki.stream.role.Exposure;
import mizuhiki.stream.role.RoleSlot;

/**
 * Somebody who might take a role on some day, with what they have said about themselves.
 *
 * @param minutesThatDay what they are asked for on that day already
 */
public record Candidate(Set<Consent> agreesTo, PersonalLimit limit, int minutesThatDay) {

    /** Passes a role this person may be asked for; refuses any other, telling what would have to change, never why. */
    public RoleSlot fit(RoleSlot slot) {
        if (!agreesTo.containsAll(slot.exposure().consents())) {
            throw new MissingConsent(slot.exposure());
        }
        if (limit.quietRolesOnly() && slot.exposure() != Exposure.NONE) {
            throw new QuietRolesOnly();
        }
        var mostMinutes = limit.minutesADay();
        if (mostMinutes != null && minutesThatDay + slot.minutes() > mostMinutes) {
            throw new DayIsFull();
        }
        return slot;
    }
}
