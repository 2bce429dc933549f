package mizuhiki.shared.outbox.relay;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import mizuhiki.shared.outbox.Delivered;
import mizuhiki.shared.outbox.Reactions;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * All consumers of one schema: what they make of events commits together with the memory of having taken them in, where
 * that has to be remembered.
 */
class Ear {

    private static final String REMEMBER = """
            insert into %s.inbox (event_id) select unnest(:eventIds) on conflict do nothing returning event_id
            """;

    private final DatabaseClient database;
    private final TransactionalOperator transaction;
    private final String remember;
    private final Reactions reactions;
    private final RelaySettings settings;

    Ear(
            DatabaseClient database,
            TransactionalOperator transaction,
            String schema,
            Reactions reactions,
            RelaySettings settings) {
        this.database = database;
        this.transaction = transaction;
        this.remember = REMEMBER.formatted(schema);
        this.reactions = reactions;
        this.settings = settings;
    }

    /** What concerns nobody here costs nothing here. */
    Flux<Missed> takeIn(List<Delivered<?>> events) {
        var heard =
                events.stream().filter(each -> reactions.concern(each.event())).toList();
        return reactions.stretches(heard).concatMap(this::takeInStretch);
    }

    private Flux<Missed> takeInStretch(List<Delivered<?>> stretch) {
        return Missed.of(stretch, Delivered::id, this::handle);
    }

    private Flux<Missed> handle(List<Delivered<?>> stretch) {
        var work = reactions.areRepeatable(stretch) ? reactions.to(stretch) : once(stretch);
        return work.timeout(settings.handlingMax()).thenMany(Flux.empty());
    }

    private Mono<Void> once(List<Delivered<?>> stretch) {
        return remember(stretch)
                .map(unheard -> among(stretch, unheard))
                .filter(news -> !news.isEmpty())
                .flatMap(reactions::to)
                .as(transaction::transactional);
    }

    /** Emits those that were not remembered yet. */
    private Mono<Set<UUID>> remember(List<Delivered<?>> stretch) {
        return database.sql(remember)
                .bind("eventIds", stretch.stream().map(Delivered::id).toArray(UUID[]::new))
                .mapValue(UUID.class)
                .all()
                .collect(Collectors.toSet());
    }

    private static List<Delivered<?>> among(List<Delivered<?>> stretch, Set<UUID> eventIds) {
        return stretch.stream()
                .<Delivered<?>>filter(each -> eventIds.contains(each.id()))
                .toList();
    }
}
