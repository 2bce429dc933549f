package mizuhiki.stream.standing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import mizuhiki.shared.people.Person;
import mizuhiki.shared.people.consent.Consent;
import mizuhiki.shared.people.consent.Consents;
import mizuhiki.stream.availability.Availability;
import mizuhiki.stream.casting.TakenTime;
import mizuhiki.stream.role.Exposure;
import mizuhiki.stream.show.Show;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What people agree to, want and have planned, for the day of a show. */
@Component
class Hearing {

    private final Availability availability;
    private final Consents consents;
    private final TakenTime taken;

    Hearing(Availability availability, Consents consents, TakenTime taken) {
        this.availability = availability;
        this.consents = consents;
        this.taken = taken;
    }

    Mono<Map<Exposure, Set<UUID>>> agreeing(List<Person> people, Show show) {
        var ids = people.stream().map(Person::id).toList();
        return Flux.fromIterable(Arrays.asList(Exposure.values()))
                .concatMap(exposure -> consents.agreeing(ids, exposure.consents(), show.day())
                        .map(agreeing -> Map.entry(exposure, agreeing)))
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    Mono<Crowd.Said> said(List<Person> people, Show show) {
        var ids = people.stream().map(Person::id).toList();
        return Mono.zip(availability.wishes(show), availability.conditions(show), availability.limits(ids))
                .map(all -> new Crowd.Said(all.getT1(), all.getT2(), all.getT3()));
    }

    /** What they agree to on each of these days. */
    Mono<Map<LocalDate, Map<UUID, Set<Consent>>>> given(List<Person> people, List<LocalDate> days) {
        return consents.onDays(people.stream().map(Person::id).toList(), days);
    }

    Mono<MonthCrowd.Said> said(List<Person> people, List<Show> shows) {
        var ids = people.stream().map(Person::id).toList();
        var days = shows.stream().map(Show::day).toList();
        return Mono.zip(availability.wishes(shows), availability.conditions(days), availability.limits(ids))
                .map(all -> new MonthCrowd.Said(all.getT1(), all.getT2(), all.getT3()));
    }

    /** With what, nobody learns: their time is taken. */
    Mono<Set<UUID>> busy(List<Person> people, Show show) {
        return busy(people, List.of(show)).map(busy -> busy.getOrDefault(show.id(), Set.of()));
    }

    /** By show. */
    Mono<Map<UUID, Set<UUID>>> busy(List<Person> people, Collection<Show> shows) {
        var ids = people.stream().map(Person::id).toList();
        return taken.during(shows, ids);
    }
}
