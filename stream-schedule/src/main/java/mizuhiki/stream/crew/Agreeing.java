package mizuhiki.stream.crew;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import mizuhiki.shared.people.consent.Consent;
import mizuhiki.shared.people.consent.Consents;
import mizuhiki.stream.role.Exposure;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What people agree to be seen and heard as in a show: each consent is asked for once, whatever it is needed for. */
@Component
public class Agreeing {

    private final Consents consents;

    Agreeing(Consents consents) {
        this.consents = consents;
    }

    public Mono<Map<UUID, Set<Exposure>>> on(LocalDate day, Collection<UUID> personIds) {
        return onDays(List.of(day), personIds).map(agreed -> agreed.getOrDefault(day, Map.of()));
    }

    /** All of them, on each of these days, in one statement. */
    public Mono<Map<LocalDate, Map<UUID, Set<Exposure>>>> onDays(
            Collection<LocalDate> days, Collection<UUID> personIds) {
        var distinct = days.stream().distinct().toList();
        return consents.onDays(personIds, distinct)
                .map(given -> distinct.stream()
                        .collect(toMap(identity(), day -> of(personIds, given.getOrDefault(day, Map.of())))));
    }

    private static Map<UUID, Set<Exposure>> of(Collection<UUID> personIds, Map<UUID, Set<Consent>> given) {
        return personIds.stream().distinct().collect(toMap(identity(), person -> exposures(given.get(person))));
    }

    /** Whoever has left is in no role, not even in a quiet one. */
    private static Set<Exposure> exposures(@Nullable Set<Consent> given) {
        return given == null ? Set.of() : all(given);
    }

    private static Set<Exposure> all(Set<Consent> given) {
        return Arrays.stream(Exposure.values())
                .filter(exposure -> given.containsAll(exposure.consents()))
                .collect(toUnmodifiableSet());
    }
}
