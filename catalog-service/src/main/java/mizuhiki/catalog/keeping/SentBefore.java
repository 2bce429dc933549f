package mizuhiki.catalog.keeping;

import java.util.UUID;
import mizuhiki.catalog.refusal.ToldOtherwise;
import mizuhiki.shared.time.Moment;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Knows what pages sent, so that a double tap is done once. */
@Repository
class SentBefore {

    /** Waits for another that arrived at the same time: only what is done is remembered. */
    private static final String REMEMBER = """
            insert into catalog.sent_by_hand (sent_as, product_id, lot_id, place, to_place, quantity, reason, sent_at)
            values (:sentAs, :productId, :lotId, :place, cast(:toPlace as text), :quantity, :reason, :sentAt)
            on conflict do nothing
            """;

    private static final String AS = """
            select sent_as, product_id, lot_id, place, to_place, quantity, reason
            from catalog.sent_by_hand where sent_as = :sentAs
            """;

    private final DatabaseClient database;

    SentBefore(DatabaseClient database) {
        this.database = database;
    }

    /** Emits whether it was; joins the caller's transaction, in which it is then done. */
    Mono<Boolean> was(Sent sent) {
        var sentAs = sent.sentAs();
        return sentAs == null
                ? Mono.just(false)
                : remember(sent).flatMap(fresh -> fresh ? Mono.just(false) : requireSame(sentAs, sent));
    }

    private Mono<Boolean> remember(Sent sent) {
        return Moment.get()
                .flatMap(now -> database.sql(REMEMBER)
                        .bindProperties(sent)
                        .bind("sentAt", now)
                        .fetch()
                        .rowsUpdated())
                .map(rows -> rows == 1);
    }

    private Mono<Boolean> requireSame(UUID sentAs, Sent sent) {
        return database.sql(AS)
                .bind("sentAs", sentAs)
                .mapProperties(Sent.class)
                .one()
                .filter(sent::equals)
                .switchIfEmpty(Mono.error(ToldOtherwise::new))
                .thenReturn(true);
    }
}
