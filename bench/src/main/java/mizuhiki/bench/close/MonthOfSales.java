package mizuhiki.bench.close;

import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import mizuhiki.bench.house.Postgres;

/**
 * Puts a month of settled sales into the books of all offices: the only place that knows how they hang together.
 *
 * <p>Each sale leaves credit to four: two makers, one who listed and one who packed. Triggers and foreign keys sleep
 * meanwhile; that the books balance is counted afterwards.
 */
record MonthOfSales(YearMonth month, Which offices, int linesEach, int workEach) {

    private static final int LINES_A_SALE = 4;

    /** Whose month it is. */
    enum Which {
        BUSY("number = 0"),
        MANY("number > 0");

        private final String condition;

        Which(String condition) {
            this.condition = condition;
        }
    }

    private static final String SALES = """
            drop table if exists bench_sale;
            create unlogged table bench_sale as
              select office_id, n, uuidv7() as id, uuidv7() as entry_id,
                     date '%1$s' + (n %% %3$d) as day, 500 + n %% 41 + 520 + n %% 37 + 300 + n %% 31 + 250 + n %% 29
                       as credited
                from bench_office, generate_series(1, %2$d) n where %4$s""";

    private static final String SETTLEMENTS = """
            insert into orders.settlement (office_id, id, order_id, product_id, lot_id, title, quantity, price,
                shipping_fee, channel_fee, shipping_cost, material_cost, proceeds, credited, policy_from, booked_on,
                happened_at)
              select office_id, id, id, id, id, 'Piece ' || n, 1, credited + 900, 0, 300, 0, 600, credited, credited,
                     date '2000-01-01', day, day + interval '3 hours'
                from bench_sale order by office_id, n""";

    private static final String LINES = """
            drop table if exists bench_line;
            create unlogged table bench_line as
              select s.office_id, s.n, s.id, s.entry_id, s.day, m.person_id, k.line, k.stage,
                     case k.line when 1 then 500 + s.n %% 41 when 2 then 520 + s.n %% 37
                                 when 3 then 300 + s.n %% 31 else 250 + s.n %% 29 end as yen
                from bench_sale s
                cross join (values (1, 'MAKING'), (2, 'MAKING'), (3, 'LISTING'), (4, 'PACKING')) k (line, stage)
                join bench_member m on m.office_id = s.office_id and m.number = (s.n * 7 + k.line * 11) %% %1$d""";

    private static final String CREDIT = """
            insert into orders.credit (office_id, id, settlement_id, person_id, stage, minutes, stage_minutes,
                stage_weight, all_weights, open_before, yen, open_change, absorbed, booked_on)
              select office_id, uuidv7(), id, person_id, stage, 30, 60, 70, 100, 0, yen, 0, false, day
                from bench_line order by office_id, n""";

    private static final String ENTRIES = """
            insert into orders.entry (office_id, id, kind, cause, booked_on)
              select office_id, entry_id, 'SETTLEMENT', id, day from bench_sale order by office_id, n""";

    private static final String POSTINGS = """
            insert into orders.posting (office_id, entry_id, line, account, stage, person_id, amount)
              select office_id, entry_id, line, 'CREDIT', stage, person_id, yen from bench_line
              union all
              select office_id, entry_id, a.line, a.account, null, null, a.amount
                from bench_sale, lateral (values
                  (5, 'SALES', -credited - 900), (6, 'CHANNEL_FEES', 300), (7, 'MATERIAL', 600)) a (line, account, amount)
              order by 1, 2, 3""";

    private static final String TURNOVER = """
            insert into orders.turnover (office_id, month, kind, account, stage, person_id, amount)
              select office_id, date '%1$s', 'SETTLEMENT', 'CREDIT', stage, person_id, sum(yen)
                from bench_line group by office_id, stage, person_id
              union all
              select office_id, date '%1$s', 'SETTLEMENT', account, null, null, sum(amount)
                from bench_sale, lateral (values
                  ('SALES', -credited - 900), ('CHANNEL_FEES', 300), ('MATERIAL', 600)) a (account, amount)
               group by office_id, account""";

    private static final String DAYS = """
            insert into orders.attendance (office_id, person_id, day, minutes, at_home, recorded_by, recorded_at,
                confirmed_by, confirmed_at)
              select office_id, person_id, date '%1$s' + d, 240, false, person_id, now(), person_id, now()
                from bench_member, generate_series(0, 19) d
               where office_id in (select office_id from bench_office where %2$s)""";

    private static final String WORK = """
            insert into orders.work_record (office_id, id, person_id, stage, subject_id, task, minutes, worked_on,
                by_member, recorded_at)
              select office_id, uuidv7(), person_id, 'MAKING', uuidv7(), 'Task', 20, date '%1$s' + n %% 20, true, now()
                from bench_member, generate_series(1, %2$d) n
               where office_id in (select office_id from bench_office where %3$s)""";

    private static final String IMBALANCE = """
            select count(*) from (
              select from orders.posting group by office_id, entry_id having sum(amount) <> 0
              union all
              select from orders.turnover group by office_id, month, kind having sum(amount) <> 0) wrong""";

    void book(Postgres postgres, int members) throws SQLException {
        var first = month.atDay(1);
        var statements = List.of(
                SALES.formatted(first, linesEach / LINES_A_SALE, month.lengthOfMonth(), offices.condition),
                SETTLEMENTS,
                LINES.formatted(members),
                CREDIT,
                ENTRIES,
                POSTINGS,
                TURNOVER.formatted(first),
                DAYS.formatted(first, offices.condition),
                WORK.formatted(first, workEach / members, offices.condition));
        postgres.execute("set session_replication_role = replica; " + String.join("; ", statements));
        postgres.execute(
                "vacuum analyze orders.credit, orders.settlement, orders.entry, orders.posting, orders.turnover,"
                        + " orders.attendance, orders.work_record",
                "checkpoint");
    }

    static long entriesOutOfBalance(Postgres postgres) throws SQLException {
        return postgres.number(IMBALANCE);
    }
}
