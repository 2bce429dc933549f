package mizuhiki.shared.agreement;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import mizuhiki.shared.people.consent.Consent;
import mizuhiki.shared.people.consent.GivenConsent;
import org.jspecify.annotations.Nullable;

/** What holds today for one purpose, said or never said. */
public record ConsentNow(
        Consent purpose, boolean given, @Nullable LocalDate untilDay) {

    static List<ConsentNow> all(List<GivenConsent> given) {
        Map<Consent, GivenConsent> byPurpose =
                given.stream().collect(Collectors.toMap(GivenConsent::purpose, Function.identity()));
        return Arrays.stream(Consent.values())
                .map(purpose -> of(purpose, Optional.ofNullable(byPurpose.get(purpose))))
                .toList();
    }

    private static ConsentNow of(Consent purpose, Optional<GivenConsent> given) {
        return new ConsentNow(
                purpose, given.isPresent(), given.map(GivenConsent::untilDay).orElse(null));
    }
}
