package mizuhiki.catalog.material;

import static java.util.Objects.requireNonNullElse;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import mizuhiki.catalog.material.Entries.Count;
import mizuhiki.catalog.material.Entries.Dated;
import mizuhiki.catalog.material.Entries.Receipt;
import mizuhiki.catalog.material.Entries.TakingBack;
import mizuhiki.catalog.material.Entries.Use;
import mizuhiki.catalog.material.Unwritten.MaterialTooLittle;
import mizuhiki.catalog.material.Unwritten.MovementTakenBack;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.shared.time.Moment;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Writes movements; each statement changes what is left by exactly what it writes down. */
@Repository
class StockBook {

    private static final String TAKE_TURNS = "select id from catalog.material where id = :materialId for update";

    private static final String RECEIVE = """
            with kept as (
              update catalog.material set quantity = quantity + :quantity, value = value + :yen
              where id = :materialId
              returning id
            )
            insert into catalog.material_movement
              (id, sent_as, material_id, kind, quantity, value, person_id, moved_on, moved_at)
            select :id, :sentAs, id, 'RECEIVED', :quantity, :yen, :personId, :movedOn, :movedAt from kept
            """;

    private static final String USE = """
            with kept as (
              update catalog.material
              set quantity = quantity - :quantity, value = value - catalog.worth(:quantity, quantity, value)
              where id = :materialId
              returning new.id, new.value - old.value as went
            )
            insert into catalog.material_movement
              (id, sent_as, material_id, kind, quantity, value, lot_id, person_id, moved_on, moved_at)
            select :id, :sentAs, id, 'USED', -:quantity, went, :lotId, :personId, :movedOn, :movedAt from kept
            """;

    /** What is found too much comes in at the average, too: it left by it, or never came. */
    private static final String COUNT = """
            with kept as (
              update catalog.material
              set quantity = :quantity,
                  value = value + sign(:quantity - quantity)::int
                                * catalog.worth(abs(:quantity - quantity), quantity, value)
              where id = :materialId and quantity = :expected
              returning new.id, new.quantity - old.quantity as found, new.value - old.value as went
            )
            insert into catalog.material_movement
              (id, sent_as, material_id, kind, quantity, value, reason, person_id, moved_on, moved_at)
            select :id, :sentAs, id, 'COUNTED', found, went, :reason, :personId, :movedOn, :movedAt from kept
            """;

    private static final String TAKE_BACK = """
            with mistake as (
              select * from catalog.material_movement
              where id = :movementId and material_id = :materialId and corrects is null
            ), kept as (
              update catalog.material t set quantity = t.quantity - m.quantity, value = t.value - m.value
              from mistake m
              where t.id = m.material_id
              returning t.id
            )
            insert into catalog.material_movement
              (id, sent_as, material_id, kind, quantity, value, lot_id, corrects, reason, person_id, moved_on, moved_at)
            select :id, :sentAs, kept.id, m.kind, -m.quantity, -m.value, m.lot_id, m.id, :reason, :personId, :movedOn, :movedAt
            from kept, mistake m
            """;

    private static final String ENOUGH = "nothing_";

    private final DatabaseClient database;
    private final BookDays days;

    /** Somebody who writes a movement of a material, at a moment. */
    record Writing(UUID id, UUID sentAs, UUID materialId, UUID personId, LocalDate movedOn, Instant movedAt) {

        static Writing about(UUID materialId, Viewer viewer, Instant now) {
            var id = UuidCreator.getTimeOrderedEpoch();
            return new Writing(id, id, materialId, viewer.personId(), Moment.dayOf(now), now);
        }

        /** Where no day is said, it stays with the day it is written on. */
        Writing of(Dated entry) {
            return new Writing(
                    id,
                    requireNonNullElse(entry.id(), sentAs),
                    materialId,
                    personId,
                    requireNonNullElse(entry.day(), movedOn),
                    movedAt);
        }

        LocalDate today() {
            return Moment.dayOf(movedAt);
        }

        boolean isLater() {
            return movedOn.isBefore(today());
        }
    }

    StockBook(DatabaseClient database, BookDays days) {
        this.database = database;
        this.days = days;
    }

    /** Until the caller's transaction ends, nobody else writes about the material. */
    Mono<Void> takeTurns(UUID materialId) {
        return database.sql(TAKE_TURNS)
                .bind("materialId", materialId)
                .mapValue(UUID.class)
                .one()
                .switchIfEmpty(Mono.error(() -> new NotFound(materialId)))
                .then();
    }

    Mono<Boolean> receive(Writing by, Receipt receipt) {
        var written = bound(RECEIVE, by).bind("quantity", receipt.quantity()).bind("yen", receipt.yen());
        return days.require(by).then(isWritten(written));
    }

    Mono<Boolean> use(Writing by, Use use) {
        return days.require(by)
                .then(days.requireThere(by, use.quantity()))
                .then(isWritten(bound(USE, by).bind("quantity", use.quantity()).bind("lotId", use.lotId())))
                .onErrorMap(StockBook::isTooLittle, refused -> new MaterialTooLittle())
                .onErrorMap(DataIntegrityViolationException.class, unknown -> new NotFound(use.lotId()));
    }

    /** Not written where something else than what was expected is there. */
    Mono<Boolean> count(Writing by, Count count) {
        return isWritten(bound(COUNT, by)
                .bind("quantity", count.quantity())
                .bind("expected", count.expected())
                .bind("reason", count.reason()));
    }

    Mono<Boolean> takeBack(Writing by, UUID movementId, TakingBack why) {
        return isWritten(bound(TAKE_BACK, by).bind("movementId", movementId).bind("reason", why.reason()))
                .onErrorMap(DuplicateKeyException.class, twice -> new MovementTakenBack())
                .onErrorMap(StockBook::isTooLittle, refused -> new MaterialTooLittle());
    }

    private GenericExecuteSpec bound(String sql, Writing by) {
        return database.sql(sql).bindProperties(by);
    }

    private static Mono<Boolean> isWritten(GenericExecuteSpec statement) {
        return statement.fetch().rowsUpdated().map(rows -> rows == 1);
    }

    private static boolean isTooLittle(Throwable refused) {
        return refused instanceof DataIntegrityViolationException
                && String.valueOf(refused.getMessage()).contains(ENOUGH);
    }
}
