package mizuhiki.catalog.material;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import mizuhiki.catalog.material.StockBook.Writing;
import mizuhiki.catalog.material.Unwritten.MaterialDayToCome;
import mizuhiki.catalog.material.Unwritten.MaterialDayTooEarly;
import mizuhiki.catalog.material.Unwritten.MaterialDayUnreadable;
import mizuhiki.catalog.material.Unwritten.MaterialNotThereYet;
import mizuhiki.catalog.number.TypedDay;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/**
 * Judges the day of what is written down later than it happened.
 *
 * <p>A count already found what was bought or used before it, and a mistake stays in the book until it is taken back:
 * nothing goes before either. And on no day since may less than nothing have been left.
 */
@Repository
class BookDays {

    private static final String LAST_LOOK = """
            select max(moved_on) from catalog.material_movement
            where material_id = :materialId and (kind = 'COUNTED' or corrects is not null)
            having max(moved_on) is not null
            """;

    /** What was left at the end of each day since, today's aside: that is guarded by the material itself. */
    private static final String WAS_THERE = """
            with day as (
              select moved_on, sum(sum(quantity)) over past as quantity, sum(sum(value)) over past as value
              from catalog.material_movement
              where material_id = :materialId and moved_on < :today
              group by moved_on
              window past as (order by moved_on)
            )
            select coalesce(bool_and(d.quantity > :quantity and d.value >= w.yen
                                     or d.quantity = :quantity and d.value = w.yen), false)
            from day d
            cross join (select catalog.worth(:quantity, quantity, value) as yen
                        from catalog.material where id = :materialId) w
            where d.moved_on >= (select max(moved_on) from day where moved_on <= :movedOn)
            """;

    private final DatabaseClient database;

    BookDays(DatabaseClient database) {
        this.database = database;
    }

    /** Joins the caller's transaction, in which nobody else writes about the material. */
    Mono<Void> require(Writing by) {
        if (TypedDay.isNone(by.movedOn())) {
            return Mono.error(MaterialDayUnreadable::new);
        }
        if (by.movedOn().isAfter(by.today())) {
            return Mono.error(() -> new MaterialDayToCome(by.movedOn()));
        }
        return by.isLater() ? requireSinceLastLook(by) : Mono.empty();
    }

    Mono<Void> requireThere(Writing by, BigDecimal quantity) {
        return by.isLater()
                ? of(WAS_THERE, by.materialId())
                        .bind("today", by.today())
                        .bind("movedOn", by.movedOn())
                        .bind("quantity", quantity)
                        .mapValue(Boolean.class)
                        .one()
                        .filter(there -> there)
                        .switchIfEmpty(Mono.error(() -> new MaterialNotThereYet(by.movedOn())))
                        .then()
                : Mono.empty();
    }

    /** A year at most: what is older is a slip of the pen. */
    private Mono<Void> requireSinceLastLook(Writing by) {
        var yearAgo = by.today().minusYears(1);
        return of(LAST_LOOK, by.materialId())
                .mapValue(LocalDate.class)
                .one()
                .filter(yearAgo::isBefore)
                .defaultIfEmpty(yearAgo)
                .filter(earliest -> by.movedOn().isBefore(earliest))
                .flatMap(earliest -> Mono.error(new MaterialDayTooEarly(earliest)));
    }

    private GenericExecuteSpec of(String sql, UUID materialId) {
        return database.sql(sql).bind("materialId", materialId);
    }
}
