package mizuhiki.stream.offer;

import java.util.List;
import java.util.UUID;
import mizuhiki.shared.people.consent.Consents;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.stream.casting.Casting;
import mizuhiki.stream.casting.TakenTime;
import mizuhiki.stream.crew.Answer;
import mizuhiki.stream.fit.MoreThanYouWant;
import mizuhiki.stream.passing.Passing;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** A member saying yes or no, for no reason but their own. */
@Service
class Answering {

    private final Offers offers;
    private final Consents consents;
    private final TakenTime taken;
    private final Casting casting;
    private final Passing passing;
    private final TransactionalOperator transaction;

    Answering(
            Offers offers,
            Consents consents,
            TakenTime taken,
            Casting casting,
            Passing passing,
            TransactionalOperator transaction) {
        this.offers = offers;
        this.consents = consents;
        this.taken = taken;
        this.casting = casting;
        this.passing = passing;
        this.transaction = transaction;
    }

    /**
     * Between the question and the answer a consent may have been taken back, the show have moved, and after a pass the time be
     * taken. What goes beyond their own limits is a yes only where they have seen that it does.
     */
    Mono<Offer> accept(UUID personId, UUID offerId, Seen seen) {
        return offers.hold(personId)
                .then(Mono.defer(() -> offers.toAnswer(personId, offerId)))
                .filter(offer -> !seen.isPast(offer))
                .switchIfEmpty(Mono.error(TimeHasChanged::new))
                .delayUntil(offer -> stillAgreed(personId, offer))
                .delayUntil(offer -> stillFree(personId, offer))
                .delayUntil(offer -> seen.isBeyondLimits() ? Mono.empty() : stillWithin(personId, offer))
                .delayUntil(offer -> offers.answer(personId, offer.id(), Answer.ACCEPTED))
                .onErrorMap(DataIntegrityViolationException.class, taken -> new GivenToSomebodyElse())
                .as(transaction::transactional);
    }

    /** They have seen the new time of what they said yes to, and it is told no more. */
    Mono<Void> note(UUID personId, UUID offerId, Seen seen) {
        return offers.hold(personId)
                .then(Mono.defer(() -> offers.get(personId, offerId)))
                .filter(offer -> !seen.isPast(offer))
                .switchIfEmpty(Mono.error(TimeHasChanged::new))
                .filter(Offer::accepted)
                .switchIfEmpty(Mono.error(() -> new NotFound(offerId)))
                .flatMap(offer -> offers.noted(offer.id()))
                .as(transaction::transactional);
    }

    /** The place is free at once; who had it is told to nobody. */
    Mono<Offer> pass(UUID personId, UUID offerId) {
        return offers.toAnswer(personId, offerId)
                .delayUntil(offer -> offers.answer(personId, offerId, Answer.PASSED)
                        .delayUntil(place -> passing.freed(place.showId(), place.slotId())))
                .as(transaction::transactional);
    }

    /** Since they were asked the show may have moved into a full week, or they have said yes to others. */
    private Mono<Void> stillWithin(UUID personId, Offer offer) {
        return casting.isBeyondLimits(offer.showId(), offer.slotId(), personId)
                .flatMap(beyond -> beyond ? Mono.error(new MoreThanYouWant()) : Mono.empty());
    }

    /** Whoever passed was free to plan something else. */
    private Mono<Void> stillFree(UUID personId, Offer offer) {
        return offer.passed() ? nothingElse(personId, offer) : Mono.empty();
    }

    private Mono<Void> nothingElse(UUID personId, Offer offer) {
        return taken.during(List.of(offer.turn()), List.of(personId))
                .filter(busy -> !busy.isEmpty())
                .flatMap(busy -> Mono.error(new SomethingElseThen()));
    }

    private Mono<Boolean> stillAgreed(UUID personId, Offer offer) {
        return consents.on(personId, offer.day())
                .map(given -> given.containsAll(offer.exposure().consents()))
                .filter(agreed -> agreed)
                .switchIfEmpty(Mono.error(ConsentNeededFirst::new));
    }
}
