package mizuhiki.order.packing;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Parcels that wait to be packed, and the note that one was. */
@Repository
class Parcels {

    private static final String WAITING = """
            select id as order_id, title, photo_id, quantity
            from orders.purchase
            where not packed and (state = 'PAID' or state = 'PLACED' and payment = 'AT_PICKUP')
            order by placed_at, id
            limit 100
            """;

    private static final String NOTE = """
            insert into orders.packing (order_id, packed_at, noted_by) values (:orderId, :packedAt, :notedBy)
            """;

    private static final String PACKED_BY = """
            select person_id, minutes from orders.work_record where subject_id = :orderId and stage = 'PACKING'
            """;

    private final DatabaseClient database;

    Parcels(DatabaseClient database) {
        this.database = database;
    }

    /** The one waiting longest first. */
    Flux<Parcel> waiting() {
        return database.sql(WAITING).mapProperties(Parcel.class).all();
    }

    Mono<Set<PackedBy>> packedBy(UUID orderId) {
        return database.sql(PACKED_BY)
                .bind("orderId", orderId)
                .mapProperties(PackedBy.class)
                .all()
                .collect(Collectors.toSet());
    }

    Mono<Void> note(UUID orderId, Instant packedAt, UUID notedBy) {
        return database.sql(NOTE)
                .bind("orderId", orderId)
                .bind("packedAt", packedAt)
                .bind("notedBy", notedBy)
                .then();
    }
}
