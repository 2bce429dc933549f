package mizuhiki.stream.floor;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import mizuhiki.shared.event.StreamEvent.ShowEnded;
import mizuhiki.shared.people.Person;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.air.AirEntry;
import mizuhiki.stream.air.AirEntry.Kind;
import mizuhiki.stream.participation.Participations;
import mizuhiki.stream.show.Show;
import mizuhiki.stream.show.Shows;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Going off air: the minutes of each role are confirmed once and told as work. */
@Service
class Ending {

    private final Shows shows;
    private final WorkedRoles roles;
    private final Participations participations;
    private final FloorNews news;
    private final TransactionalOperator transaction;

    Ending(
            Shows shows,
            WorkedRoles roles,
            Participations participations,
            FloorNews news,
            TransactionalOperator transaction) {
        this.shows = shows;
        this.roles = roles;
        this.participations = participations;
        this.news = news;
        this.transaction = transaction;
    }

    private record Moments(Show show, Instant now) {}

    /** What would be recorded if the show ended now. */
    Mono<List<RoleMinutes>> proposal(UUID showId) {
        return Mono.zip(shows.get(showId), Moment.get(), Moments::new)
                .flatMap(at -> roles.of(at.show().onAir(), at.now()));
    }

    /** Who could have helped without a role. */
    Mono<List<Person>> helpers(UUID showId) {
        return shows.get(showId).map(Show::agreedDay).flatMap(roles::membersOn);
    }

    Mono<Show> end(UUID showId, Confirmed confirmed, UUID byPersonId) {
        return Mono.zip(shows.hold(showId), Moment.get(), Show::end)
                .delayUntil(show -> roles.allMembers(confirmed.helperIds(), show.agreedDay()))
                .flatMap(shows::keep)
                .delayUntil(show -> recordWork(show, confirmed))
                .delayUntil(show -> sayGoodbye(show, byPersonId))
                .as(transaction::transactional);
    }

    private Mono<Void> recordWork(Show show, Confirmed confirmed) {
        var day = Moment.dayOf(Objects.requireNonNull(show.startedAt()));
        return roles.of(show, Objects.requireNonNull(show.endedAt()))
                .flatMapIterable(proposed -> confirmed.of(show.id(), proposed))
                .concatMap(took -> participations.write(took).then(news.publish(took.work(day))))
                .then();
    }

    private Mono<Void> sayGoodbye(Show show, UUID byPersonId) {
        var startedAt = Objects.requireNonNull(show.startedAt());
        var endedAt = Objects.requireNonNull(show.endedAt());
        return news.proclaim(
                AirEntry.of(Kind.ENDED, show, endedAt, byPersonId),
                new ShowEnded(show.id(), show.title(), startedAt, endedAt));
    }
}
