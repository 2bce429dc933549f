package mizuhiki.stream.room;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import mizuhiki.shared.problem.Stale;
import mizuhiki.stream.occasion.Occasion;
import mizuhiki.stream.occasion.OccasionGuard;
import mizuhiki.stream.show.Show;
import mizuhiki.stream.show.ShowGuard;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Rooms and equipment being booked for what is planned, moved along with it and given back. */
@Service
public class Booking implements ShowGuard, OccasionGuard {

    private final Things things;
    private final Bookings bookings;
    private final TransactionalOperator transaction;

    Booking(Things things, Bookings bookings, TransactionalOperator transaction) {
        this.things = things;
        this.bookings = bookings;
        this.transaction = transaction;
    }

    /**
     * Exactly these things are booked afterwards, or it is told which of them is taken by what.
     *
     * @param held what they are for, held so that nobody calls it off just then: what is off gives nothing back any more
     */
    public Mono<Void> book(Use use, Set<UUID> thingIds, Mono<?> held) {
        return held.then(Mono.defer(() -> bookAlong(use, thingIds)))
                .as(transaction::transactional)
                .onErrorResume(DataIntegrityViolationException.class, overlap -> refuse(use, thingIds));
    }

    /** In the caller's transaction; where it fails, the caller asks for the refusal after it. */
    public Mono<Void> bookAlong(Use use, Set<UUID> thingIds) {
        return things.hold(thingIds)
                .then(bookings.things(use))
                .flatMap(booked -> release(use, booked, thingIds).thenReturn(missing(booked, thingIds)))
                .flatMapIterable(missing -> missing)
                .concatMap(thingId -> things.get(thingId).then(bookings.book(use, thingId)))
                .then();
    }

    /** Looks from outside of the failed transaction. What was in the way may be gone again by now. */
    public <T> Mono<T> refuse(Use use, Set<UUID> thingIds) {
        return bookings.taken(use, thingIds)
                .<T>flatMap(taken -> Mono.error(taken.refusal(use)))
                .switchIfEmpty(Mono.error(Stale::new));
    }

    @Override
    public Mono<Void> moving(Show to) {
        return free(Use.of(to));
    }

    @Override
    public Mono<Void> cancelled(Show show) {
        return bookings.release(Use.of(show));
    }

    @Override
    public Mono<Void> moving(Occasion to) {
        return free(Use.of(to));
    }

    @Override
    public Mono<Void> cancelled(Occasion occasion) {
        return bookings.release(Use.of(occasion));
    }

    private Mono<Void> free(Use use) {
        return bookings.things(use)
                .delayUntil(things::hold)
                .flatMap(booked -> bookings.taken(use, booked))
                .flatMap(taken -> Mono.error(taken.refusal(use)));
    }

    private Mono<Void> release(Use use, Set<UUID> booked, Set<UUID> wanted) {
        return bookings.release(
                use, booked.stream().filter(id -> !wanted.contains(id)).toList());
    }

    /** In one order, so that two who book the same things never wait for each other. */
    private static List<UUID> missing(Set<UUID> booked, Set<UUID> wanted) {
        return wanted.stream()
                .filter(id -> !booked.contains(id))
                .sorted(Comparator.naturalOrder())
                .toList();
    }
}
