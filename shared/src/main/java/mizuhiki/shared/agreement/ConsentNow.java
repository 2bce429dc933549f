package mizuhiki.shared.agreement;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import mizuhiki.shared.people.consent.ComingConsent;
import mizuhiki.shared.people.consent.Consent;
import mizuhiki.shared.people.consent.GivenConsent;
import org.jspecify.annotations.Nullable;

/**
 * What holds today for one purpose, said or never said.
 *
 * @param fromDay first day of a yes that was said for later, where today it is no
 * @param untilDay last day of the yes of today, or of that
 * @param newName a stage name they have not said yes to, where they did so to the one before
 */
public record ConsentNow(
        Consent purpose,
        boolean given,
        @Nullable LocalDate fromDay,
        @Nullable LocalDate untilDay,
        @Nullable String newName) {

    static List<ConsentNow> all(List<GivenConsent> given, List<ComingConsent> coming) {
        Map<Consent, GivenConsent> today =
                given.stream().collect(Collectors.toMap(GivenConsent::purpose, Function.identity()));
        Map<Consent, ComingConsent> later =
                coming.stream().collect(Collectors.toMap(ComingConsent::purpose, Function.identity()));
        return Arrays.stream(Consent.values())
                .map(purpose -> of(purpose, today.get(purpose), later.get(purpose)))
                .toList();
    }

    private static ConsentNow of(Consent purpose, @Nullable GivenConsent today, @Nullable ComingConsent later) {
        if (today != null) {
            return today.newName() == null
                    ? new ConsentNow(purpose, true, null, today.untilDay(), null)
                    : new ConsentNow(purpose, false, null, null, today.newName());
        }
        return later == null
                ? new ConsentNow(purpose, false, null, null, null)
                : new ConsentNow(purpose, false, later.fromDay(), later.untilDay(), null);
    }

    /** Whether there is a yes to take back. */
    public boolean promised() {
        return given || fromDay != null || newName != null;
    }
}
