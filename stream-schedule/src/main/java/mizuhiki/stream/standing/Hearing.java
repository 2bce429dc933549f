package mizuhiki.stream.standing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mizuhiki.shared.people.Person;
import mizuhiki.shared.people.consent.Consent;
import mizuhiki.shared.people.consent.Consents;
import mizuhiki.stream.availability.Availability;
import mizuhiki.stream.occasion.Invitations;
import mizuhiki.stream.role.Exposure;
import mizuhiki.stream.show.Show;
import mizuhiki.stream.standby.StandBy;
import mizuhiki.stream.standby.StandBys;
import mizuhiki.stream.talk.Talks;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What people agree to, want and have planned, for the day of a show; and which staff stand by. */
@Component
class Hearing {

    private final Availability availability;
    private final Consents consents;
    private final Talks talks;
    private final Invitations invitations;
    private final StandBys standBys;

    Hearing(Availability availability, Consents consents, Talks talks, Invitations invitations, StandBys standBys) {
        this.availability = availability;
        this.consents = consents;
        this.talks = talks;
        this.invitations = invitations;
        this.standBys = standBys;
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

    /** By turn: whose time is taken; with what, nobody learns. */
    Mono<Map<UUID, Set<UUID>>> busy(List<Person> people, Collection<Turn> turns) {
        var ids = people.stream().map(Person::id).toList();
        var spans = turns.stream().map(Turn::span).toList();
        return Mono.zip(talks.busyDuring(spans, ids), invitations.expectedDuring(spans, ids), Hearing::either);
    }

    Mono<StandBy> standingBy(Show show) {
        return standBys.of(show);
    }

    Mono<Map<UUID, StandBy>> standingBy(List<Show> shows) {
        return standBys.of(shows);
    }

    private static Map<UUID, Set<UUID>> either(Map<UUID, Set<UUID>> one, Map<UUID, Set<UUID>> other) {
        var either = new HashMap<>(one);
        other.forEach((turn, busy) -> either.merge(turn, busy, Hearing::either));
        return either;
    }

    private static Set<UUID> either(Set<UUID> one, Set<UUID> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toUnmodifiableSet());
    }
}
