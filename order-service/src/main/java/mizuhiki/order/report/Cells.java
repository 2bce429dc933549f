package mizuhiki.order.report;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.shared.money.Yen;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The credits of a period, summed by what a manager wants to see. Only sums leave the database. */
@Repository
class Cells {

    /** More nodes than this nobody can tell apart in a picture: the others are drawn as one. */
    private static final int SHOWN_MOST = 12;

    private static final String CREDITS = """
            from (
              select c.*, s.order_id, s.product_id, s.show_id, s.title, s.reverses, s.adjusts, s.policy_from
              from orders.credit c
              join orders.settlement s on (s.office_id, s.id) = (c.office_id, c.settlement_id)) c
            """;

    private static final String PERIOD = "where c.booked_on between %s and %s\n";

    private static final String OF_PERIOD = PERIOD.formatted(":from", ":to");

    /** A year is summed by what is stored: only then the few sums are told apart by what that means. */
    private static final String SUMS = """
            with stored as (
              select c.office_id, %1$s, sum(c.yen) as yen, count(*) as credits
              %2$s
              group by c.office_id, %1$s
            ), cell as materialized (
              select %3$s as first, %4$s as second, %5$s as third, sum(c.yen) as yen, sum(c.credits) as credits
              from stored c
              %6$s
              group by 1, 2, 3
            ), most_first as (
              select first as key from cell group by 1 order by sum(yen) desc, 1 limit %7$d
            ), most_second as (
              select second as key from cell group by 1 order by sum(yen) desc, 1 limit %7$d
            ), most_third as (
              select third as key from cell group by 1 order by sum(yen) desc, 1 limit %7$d
            )
            select coalesce(f.key, 'OTHERS') as first, coalesce(s.key, 'OTHERS') as second,
                   coalesce(t.key, 'OTHERS') as third, sum(yen)::bigint as yen, sum(credits)::bigint as credits
            from cell
            left join most_first f on f.key = cell.first
            left join most_second s on s.key = cell.second
            left join most_third t on t.key = cell.third
            group by 1, 2, 3
            """;

    private static final String TITLES = """
            select k.id, coalesce(
                (select t.name from orders.task_kind t where t.id = k.id),
                (select w.title from orders.live_show w where w.show_id = k.id),
                (select s.title from orders.settlement s where s.product_id = k.id order by s.booked_on desc limit 1),
                '') as title
            from unnest(:ids) as k(id)
            """;

    private final DatabaseClient database;

    Cells(DatabaseClient database) {
        this.database = database;
    }

    /** @param third empty where only two columns are wanted */
    record Cell(String first, String second, String third, Yen yen, long credits) {

        String key(int column) {
            return column == 0 ? first : column == 1 ? second : third;
        }
    }

    record Titled(UUID id, String title) {}

    /** The days stand in the statement, so that a year is not summed by a plan that would do for a week. */
    Flux<Cell> of(Asked asked) {
        var period = PERIOD.formatted("date '" + asked.from() + "'", "date '" + asked.to() + "'");
        return database.sql(sums(asked.by(), period)).mapProperties(Cell.class).all();
    }

    private static String sums(List<Axis> by, String period) {
        var columns = by.stream().flatMap(Axis::columns).distinct().collect(joining(", "));
        var third = by.size() < 3 ? "''" : by.get(2).key();
        return SUMS.formatted(
                columns, CREDITS + period, by.get(0).key(), by.get(1).key(), third, joins(by), SHOWN_MOST);
    }

    /** What products, shows and kinds of work are called. */
    Mono<Map<UUID, String>> titles(Collection<UUID> ids) {
        return database.sql(TITLES)
                .bind("ids", ids.toArray(UUID[]::new))
                .mapProperties(Titled.class)
                .all()
                .collectMap(Titled::id, Titled::title);
    }

    /** The keys that stand for themselves; all others are the others. */
    static String most(Axis axis) {
        return "select %s %s group by 1 order by sum(c.yen) desc, 1 limit %d"
                .formatted(axis.key(), from(List.of(axis)), SHOWN_MOST);
    }

    /** Credits of the period, with what it takes to tell them apart. */
    static String from(Collection<Axis> by) {
        return CREDITS + joins(by) + OF_PERIOD;
    }

    private static String joins(Collection<Axis> by) {
        return by.stream().distinct().map(Axis::join).collect(joining());
    }
}
