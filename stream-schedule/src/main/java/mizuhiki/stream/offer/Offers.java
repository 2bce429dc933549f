package mizuhiki.stream.offer;

import java.time.Instant;
import java.util.UUID;
import mizuhiki.shared.people.consent.Consents;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.stream.casting.Casting;
import mizuhiki.stream.crew.Answer;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The offers of one person at a time, with the consents that hold; those of shows still in draft are nobody's business yet. */
@Repository
class Offers {

    private static final String OFFER = """
            select a.id, a.show_id, a.slot_id, h.title, h.starts_at as show_starts_at, s.starts_at, s.ends_at, s.name as role,
                   s.exposure, s.minutes, a.reason, a.state, h.state as show_state, a.told_starts_at, a.told_ends_at,
                   false as stopped, false as beyond_limits
            from streams.assignment a
            join streams.role_slot s on s.office_id = a.office_id and s.id = a.slot_id
            join streams.show h on h.office_id = a.office_id and h.id = a.show_id
            where a.person_id = :personId
            """;

    /** What was not answered before the show began is asked no more. */
    private static final String OF_PERSON = OFFER + """
            and (h.state in ('OFFERED', 'READY') or h.state = 'ON_AIR' and a.state = 'ACCEPTED')
              and h.ends_at >= :now - interval '6 hours'
            order by s.starts_at, a.id
            """;

    private static final String TO_ANSWER = OFFER + """
            and a.id = :offerId and h.state in ('OFFERED', 'READY')
            """;

    private static final String GET = OFFER + "and a.id = :offerId";

    private static final String NOTED = """
            update streams.assignment set told_starts_at = null, told_ends_at = null where id = :offerId
            """;

    private static final String HOLD = "select pg_advisory_xact_lock(hashtextextended(:personId::text, 0))";

    private static final String ANSWER = """
            update streams.assignment set state = :state, told_starts_at = null, told_ends_at = null
            where id = :offerId and person_id = :personId
            returning show_id, slot_id
            """;

    private final DatabaseClient database;
    private final Consents consents;
    private final Casting casting;

    Offers(DatabaseClient database, Consents consents, Casting casting) {
        this.database = database;
        this.consents = consents;
        this.casting = casting;
    }

    record Place(UUID showId, UUID slotId) {}

    Flux<Offer> ofPerson(UUID personId, Instant now) {
        return database.sql(OF_PERSON)
                .bind("personId", personId)
                .bind("now", now)
                .mapProperties(Offer.class)
                .all()
                .collectList()
                .flatMapIterable(offers -> offers)
                .concatMap(offer -> consents.on(personId, offer.day()).map(offer::given));
    }

    /** The same, each held against what they once said they want. */
    Flux<Offer> weighed(UUID personId, Instant now) {
        return ofPerson(personId, now)
                .collectList()
                .flatMapIterable(offers -> offers)
                .concatMap(offer -> offer.asks() ? weighed(personId, offer) : Mono.just(offer));
    }

    private Mono<Offer> weighed(UUID personId, Offer offer) {
        return casting.isBeyondLimits(offer.showId(), offer.slotId(), personId).map(offer::beyondLimits);
    }

    Mono<Offer> toAnswer(UUID personId, UUID offerId) {
        return one(TO_ANSWER, personId, offerId);
    }

    Mono<Offer> get(UUID personId, UUID offerId) {
        return one(GET, personId, offerId);
    }

    /** Its new time is known to whom it is for. */
    Mono<Void> noted(UUID offerId) {
        return database.sql(NOTED).bind("offerId", offerId).then();
    }

    private Mono<Offer> one(String query, UUID personId, UUID offerId) {
        return database.sql(query)
                .bind("personId", personId)
                .bind("offerId", offerId)
                .mapProperties(Offer.class)
                .one()
                .switchIfEmpty(Mono.error(() -> new NotFound(offerId)));
    }

    /** Until the caller's transaction ends nothing else is arranged with them. */
    Mono<Void> hold(UUID personId) {
        return database.sql(HOLD).bind("personId", personId).then();
    }

    /** Emits the place; refuses where staff have taken the offer back meanwhile. */
    Mono<Place> answer(UUID personId, UUID offerId, Answer answer) {
        return database.sql(ANSWER)
                .bind("personId", personId)
                .bind("offerId", offerId)
                .bind("state", answer.name())
                .mapProperties(Place.class)
                .one()
                .switchIfEmpty(Mono.error(() -> new NotFound(offerId)));
    }
}
