package mizuhiki.order.band;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All published tables, with those an office entered for its own capacity. */
@Repository
class BandTables {

    private static final String ALL = """
            select name, applies_to, valid_from, valid_to, capacity_from, capacity_to, source,
                   from_yen, six, seven_and_half, ten, null as added_at
            from orders.fee_band_published
            union all
            select name, applies_to, valid_from, valid_to, capacity_from, capacity_to, source,
                   from_yen, six, seven_and_half, ten, added_at
            from orders.fee_band
            order by valid_from, added_at nulls first, name, from_yen desc
            """;

    private static final String ADD = """
            insert into orders.fee_band
              (name, applies_to, valid_from, valid_to, capacity_from, capacity_to, source, from_yen, six,
               seven_and_half, ten, added_by)
            values (:name, :appliesTo, :validFrom, cast(:validTo as date), :capacityFrom, :capacityTo, :source,
                    :fromYen, :six, :sevenAndHalf, :ten, :addedBy)
            """;

    private final DatabaseClient database;

    BandTables(DatabaseClient database) {
        this.database = database;
    }

    Mono<List<BandTable>> all() {
        return database.sql(ALL).mapProperties(Line.class).all().collectList().map(BandTables::tables);
    }

    /** Joins the caller's transaction. */
    Mono<Void> add(BandTable table, UUID addedBy) {
        return Flux.fromIterable(table.rows())
                .map(row -> Line.of(table.head(), row))
                .concatMap(line -> insert(line, addedBy))
                .then()
                .onErrorMap(
                        DuplicateKeyException.class,
                        taken -> new BandsEnteredBefore(table.head().name()));
    }

    private Mono<Void> insert(Line line, UUID addedBy) {
        return database.sql(ADD).bindProperties(line).bind("addedBy", addedBy).then();
    }

    private static List<BandTable> tables(List<Line> lines) {
        return lines.stream()
                .collect(groupingBy(Line::head, LinkedHashMap::new, mapping(Line::row, toList())))
                .entrySet()
                .stream()
                .map(table -> new BandTable(table.getKey(), table.getValue()))
                .toList();
    }

    record Line(
            String name,
            String appliesTo,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            int capacityFrom,
            int capacityTo,
            String source,
            long fromYen,
            int six,
            int sevenAndHalf,
            int ten) {

        static Line of(BandTable.Head head, BandTable.Row row) {
            return new Line(
                    head.name(),
                    head.appliesTo().name(),
                    head.validFrom(),
                    head.validTo(),
                    head.capacityFrom(),
                    head.capacityTo(),
                    head.source(),
                    row.from().amount(),
                    row.six(),
                    row.sevenAndHalf(),
                    row.ten());
        }

        BandTable.Head head() {
            var applies = BandTable.AppliesTo.valueOf(appliesTo);
            return new BandTable.Head(name, applies, validFrom, validTo, capacityFrom, capacityTo, source);
        }

        BandTable.Row row() {
            return new BandTable.Row(Yen.of(fromYen), six, sevenAndHalf, ten);
        }
    }
}
