package mizuhiki.order.report;

import static java.util.stream.Collectors.toMap;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mizuhiki.order.report.Cells.Cell;
import mizuhiki.shared.api.Page;
import mizuhiki.shared.api.Slice;
import mizuhiki.shared.people.People;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Answers questions about who earned what with which work. */
@Component
class Reporting {

    private static final Set<Axis> THINGS = EnumSet.of(Axis.TASK, Axis.PRODUCT, Axis.SHOW);

    private final Cells cells;
    private final CreditRows rows;
    private final People people;

    Reporting(Cells cells, CreditRows rows, People people) {
        this.cells = cells;
        this.rows = rows;
        this.people = people;
    }

    /** Some of the rows behind a number, with the sum of all of them. */
    record Rows(Asked asked, Narrowing only, CreditRows.Sum sum, Slice<CreditRow> slice, Map<UUID, String> names) {

        public String name(CreditRow row) {
            return names.getOrDefault(row.personId(), "");
        }

        public String query() {
            return asked.query() + only.query();
        }
    }

    Mono<Picture> picture(Asked asked) {
        return cells.of(asked).collectList().flatMap(found -> named(asked, found));
    }

    Mono<Slice<CreditRow>> rows(Asked asked, Narrowing only, Page page) {
        return rows.page(asked, only, page);
    }

    Mono<Rows> rowsWithNames(Asked asked, Narrowing only, Page page) {
        return Mono.zip(rows.sum(asked, only), rows.page(asked, only, page), Found::new)
                .flatMap(found -> people.displayNames(found.people())
                        .map(names -> new Rows(asked, only, found.sum(), found.slice(), names)));
    }

    Flux<CreditRow> all(Asked asked, Narrowing only) {
        return rows.all(asked, only);
    }

    /** Of everybody, as any of them may be in a row. */
    Mono<Map<UUID, String>> names() {
        return people.all().collectMap(person -> person.id(), person -> person.displayName());
    }

    private Mono<Picture> named(Asked asked, List<Cell> found) {
        var members = ids(asked, found, axis -> axis == Axis.MEMBER);
        var things = ids(asked, found, THINGS::contains);
        return Mono.zip(people.displayNames(members), cells.titles(things), Reporting::both)
                .map(names -> new Picture(asked, found, names));
    }

    private static List<UUID> ids(Asked asked, List<Cell> cells, Predicate<Axis> wanted) {
        return IntStream.range(0, asked.by().size())
                .filter(column -> wanted.test(asked.by().get(column)))
                .boxed()
                .flatMap(column -> cells.stream().map(cell -> cell.key(column)))
                .filter(key -> key.contains("-"))
                .distinct()
                .map(UUID::fromString)
                .toList();
    }

    private static Map<UUID, String> both(Map<UUID, String> some, Map<UUID, String> others) {
        return Stream.of(some, others)
                .flatMap(names -> names.entrySet().stream())
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private record Found(CreditRows.Sum sum, Slice<CreditRow> slice) {

        List<UUID> people() {
            return slice.items().stream().map(CreditRow::personId).distinct().toList();
        }
    }
}
