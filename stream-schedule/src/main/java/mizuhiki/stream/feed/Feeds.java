package mizuhiki.stream.feed;

import java.util.List;
import java.util.UUID;
import mizuhiki.shared.problem.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Whose calendar is read under which secret, and what it was told last. */
@Repository
class Feeds {

    private static final String RENEW = """
            insert into streams.feed (person_id, secret_hash) values (:personId, :hash)
            on conflict (office_id, person_id) do update set secret_hash = excluded.secret_hash
            """;

    private static final String REVOKE = "update streams.feed set secret_hash = null where person_id = :personId";

    private static final String REMIND = """
            insert into streams.feed (person_id, reminder_minutes) values (:personId, :minutes)
            on conflict (office_id, person_id) do update set reminder_minutes = excluded.reminder_minutes
            """;

    private static final String OF = """
            select person_id, secret_hash is not null as open, reminder_minutes from streams.feed
            where person_id = :personId
            """;

    /** One reader at a time: what was told is compared with what is, and written down. */
    private static final String UNDER = """
            select person_id, true as open, reminder_minutes from streams.feed where secret_hash = :hash for update
            """;

    private static final String TOLD = """
            select uid, summary, starts_at, ends_at, own, cancelled, sequence, changed_at from streams.feed_entry
            where person_id = :personId
            """;

    private static final String TELL = """
            insert into streams.feed_entry
              (person_id, uid, summary, starts_at, ends_at, own, cancelled, sequence, changed_at)
            values (:personId, :uid, :summary, :startsAt, :endsAt, :own, :cancelled, :sequence, :changedAt)
            on conflict (office_id, person_id, uid) do update
              set summary = excluded.summary, starts_at = excluded.starts_at, ends_at = excluded.ends_at,
                  own = excluded.own, cancelled = excluded.cancelled, sequence = excluded.sequence,
                  changed_at = excluded.changed_at
            """;

    private static final String FORGET = """
            delete from streams.feed_entry where person_id = :personId and uid = any(:uids)
            """;

    private final DatabaseClient database;

    Feeds(DatabaseClient database) {
        this.database = database;
    }

    /** @param open whether there is an address under which it is read */
    record Feed(UUID personId, boolean open, @Nullable Integer reminderMinutes) {

        static Feed closed(UUID personId) {
            return new Feed(personId, false, null);
        }
    }

    Mono<Void> renew(UUID personId, Secret secret) {
        return database.sql(RENEW)
                .bind("personId", personId)
                .bind("hash", secret.hash())
                .then();
    }

    Mono<Void> revoke(UUID personId) {
        return database.sql(REVOKE).bind("personId", personId).then();
    }

    Mono<Void> remind(UUID personId, @Nullable Integer minutes) {
        var remind = database.sql(REMIND).bind("personId", personId);
        return (minutes == null ? remind.bindNull("minutes", Integer.class) : remind.bind("minutes", minutes)).then();
    }

    Mono<Feed> of(UUID personId) {
        return database.sql(OF)
                .bind("personId", personId)
                .mapProperties(Feed.class)
                .one()
                .defaultIfEmpty(Feed.closed(personId));
    }

    Mono<Feed> hold(Secret secret) {
        return database.sql(UNDER)
                .bind("hash", secret.hash())
                .mapProperties(Feed.class)
                .one()
                .switchIfEmpty(Mono.error(() -> new NotFound("feed")));
    }

    Mono<List<FeedEntry>> told(UUID personId) {
        return database.sql(TOLD)
                .bind("personId", personId)
                .mapProperties(FeedEntry.class)
                .all()
                .collectList();
    }

    Mono<Void> tell(UUID personId, Telling telling) {
        return Flux.fromIterable(telling.changed())
                .concatMap(entry -> database.sql(TELL)
                        .bindProperties(entry)
                        .bind("personId", personId)
                        .then())
                .then(forget(personId, telling.forgotten()));
    }

    private Mono<Void> forget(UUID personId, List<String> uids) {
        return uids.isEmpty()
                ? Mono.empty()
                : database.sql(FORGET)
                        .bind("personId", personId)
                        .bind("uids", uids.toArray(String[]::new))
                        .then();
    }
}
