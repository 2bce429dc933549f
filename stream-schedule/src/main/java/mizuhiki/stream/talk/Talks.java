package mizuhiki.stream.talk;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.stream.turn.Span;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Talks, each for its two people only: there is no way to ask for all of them. */
@Repository
public class Talks {

    private static final String ADD = """
            insert into streams.talk (id, host_id, guest_id, starts_at, ends_at)
            values (:id, :hostId, :guestId, :startsAt, :endsAt)
            """;

    /** In one order: two who plan with the same person take turns, and never wait for each other. */
    private static final String TAKE_TURNS = """
            select pg_advisory_xact_lock(hashtextextended(least(:one::text, :other::text), 0)),
                   pg_advisory_xact_lock(hashtextextended(greatest(:one::text, :other::text), 0))
            """;

    private static final String COMING = """
            select id, host_id, guest_id, starts_at, ends_at from streams.talk
            where :personId in (host_id, guest_id) and ends_at >= :now
            order by starts_at, id
            """;

    private static final String MINE = """
            select id, host_id, guest_id, starts_at, ends_at from streams.talk
            where id = :talkId and :personId in (host_id, guest_id) and ends_at >= :now
            """;

    /**
     * The other one knows the room from before the first change of theirs. The row stays held, so that nobody calls the
     * talk off meanwhile.
     */
    private static final String ROOM_CHANGES = """
            update streams.talk t
            set room_before = coalesce(
                  case when coalesce(t.room_changed_by, t.host_id) = :personId then t.room_before end, (
                    select string_agg(g.name, '、' order by g.name) from streams.booking b
                    join streams.thing g on g.office_id = b.office_id and g.id = b.thing_id
                    where b.office_id = t.office_id and b.talk_id = t.id and g.kind = 'ROOM'), ''),
                room_changed_by = :personId
            where t.id = :talkId
            """;

    private static final String ROOMS_BEFORE = """
            select id, room_before as room from streams.talk
            where :personId in (host_id, guest_id) and coalesce(room_changed_by, host_id) <> :personId
              and room_before is not null and ends_at >= :now
            """;

    /** Nothing stays of it; whoever has it in a feed is told there. */
    private static final String REMOVE = """
            delete from streams.talk where id = :talkId and :personId in (host_id, guest_id)
            """;

    private static final String BUSY_DURING = """
            select distinct s.span_id, p.person_id
            from unnest(:spanIds::uuid[], :from::timestamptz[], :until::timestamptz[]) s (span_id, starts_at, ends_at)
            join streams.talk t on t.period && tstzrange(s.starts_at, s.ends_at)
            join unnest(:personIds::uuid[]) p (person_id) on p.person_id in (t.host_id, t.guest_id)
            """;

    private final DatabaseClient database;

    Talks(DatabaseClient database) {
        this.database = database;
    }

    /** Until the caller's transaction ends nothing else is arranged with the two. */
    Mono<Void> hold(Talk talk) {
        return database.sql(TAKE_TURNS)
                .bind("one", talk.hostId())
                .bind("other", talk.guestId())
                .then();
    }

    Mono<Talk> add(Talk talk) {
        return database.sql(ADD)
                .bindProperties(talk)
                .then()
                .onErrorMap(DataIntegrityViolationException.class, overlap -> new TalkOverlaps())
                .thenReturn(talk);
    }

    Flux<Talk> coming(UUID personId, Instant now) {
        return database.sql(COMING)
                .bind("personId", personId)
                .bind("now", now)
                .mapProperties(Talk.class)
                .all();
    }

    /** One that is not over, of one of its two people. */
    Mono<Talk> mine(UUID talkId, UUID personId, Instant now) {
        return database.sql(MINE)
                .bind("talkId", talkId)
                .bind("personId", personId)
                .bind("now", now)
                .mapProperties(Talk.class)
                .one()
                .switchIfEmpty(Mono.error(() -> new NotFound(talkId)));
    }

    /** Before another room is booked by one of the two. */
    Mono<Void> roomChanges(UUID talkId, UUID personId) {
        return database.sql(ROOM_CHANGES)
                .bind("talkId", talkId)
                .bind("personId", personId)
                .fetch()
                .rowsUpdated()
                .filter(rows -> rows == 1)
                .switchIfEmpty(Mono.error(() -> new NotFound(talkId)))
                .then();
    }

    /** By the id of a talk: which room it was in before the other one chose another; empty where in none. */
    Mono<Map<UUID, String>> roomsBefore(UUID personId, Instant now) {
        return database.sql(ROOMS_BEFORE)
                .bind("personId", personId)
                .bind("now", now)
                .mapProperties(Before.class)
                .all()
                .collectMap(Before::id, Before::room);
    }

    record Before(UUID id, String room) {}

    Mono<Void> remove(UUID talkId, UUID personId) {
        return database.sql(REMOVE)
                .bind("talkId", talkId)
                .bind("personId", personId)
                .fetch()
                .rowsUpdated()
                .filter(rows -> rows == 1)
                .switchIfEmpty(Mono.error(() -> new NotFound(talkId)))
                .then();
    }

    /** Of the people named, whose time is taken during each span, by its id; by what, and with whom, nobody learns here. */
    public Mono<Map<UUID, Set<UUID>>> busyDuring(Collection<Span> spans, Collection<UUID> personIds) {
        return database.sql(BUSY_DURING)
                .bind("spanIds", spans.stream().map(Span::id).toArray(UUID[]::new))
                .bind("from", spans.stream().map(Span::startsAt).toArray(Instant[]::new))
                .bind("until", spans.stream().map(Span::endsAt).toArray(Instant[]::new))
                .bind("personIds", personIds.toArray(UUID[]::new))
                .mapProperties(Busy.class)
                .all()
                .collect(groupingBy(Busy::spanId, mapping(Busy::personId, toSet())));
    }

    record Busy(UUID spanId, UUID personId) {}
}
