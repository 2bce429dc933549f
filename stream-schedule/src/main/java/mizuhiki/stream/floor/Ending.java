package mizuhiki.stream.floor;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import mizuhiki.shared.event.StreamEvent.ShowEnded;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.air.AirEntry;
import mizuhiki.stream.air.AirEntry.Kind;
import mizuhiki.stream.show.Show;
import mizuhiki.stream.show.Shows;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Going off air: the minutes of each role are confirmed once and told as work. */
@Service
class Ending {

    private final Shows shows;
    private final WorkedRoles roles;
    private final FloorNews news;
    private final TransactionalOperator transaction;

    Ending(Shows shows, WorkedRoles roles, FloorNews news, TransactionalOperator transaction) {
        this.shows = shows;
        this.roles = roles;
        this.news = news;
        this.transaction = transaction;
    }

    private record Moments(Show show, Instant now) {}

    /** What would be recorded if the show ended now. */
    Mono<List<RoleMinutes>> proposal(UUID showId) {
        return Mono.zip(shows.get(showId), Moment.get(), Moments::new)
                .flatMap(at -> roles.of(at.show().onAir(), at.now()));
    }

    /** Minutes not named are taken as proposed. */
    Mono<Show> end(UUID showId, Map<UUID, Integer> minutesByAssignment, UUID byPersonId) {
        return Mono.zip(shows.hold(showId), Moment.get(), Show::end)
                .flatMap(shows::keep)
                .delayUntil(show -> recordWork(show, minutesByAssignment))
                .delayUntil(show -> sayGoodbye(show, byPersonId))
                .as(transaction::transactional);
    }

    private Mono<Void> recordWork(Show show, Map<UUID, Integer> minutesByAssignment) {
        var day = Moment.dayOf(Objects.requireNonNull(show.startedAt()));
        return roles.of(show, Objects.requireNonNull(show.endedAt()))
                .flatMapMany(Flux::fromIterable)
                .map(worked ->
                        worked.confirmed(minutesByAssignment.getOrDefault(worked.assignmentId(), worked.minutes())))
                .filter(worked -> worked.minutes() > 0)
                .concatMap(worked -> news.publish(worked.work(day)))
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
