package mizuhiki.order.close;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import mizuhiki.order.OrderTest;
import mizuhiki.order.TestSales;
import mizuhiki.order.ledger.Months;
import mizuhiki.order.proposal.Proposing;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.shared.people.TextLevel;
import mizuhiki.shared.people.Viewer;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/** A whole office is closed in few statements, however many its members and sales are. */
@OrderTest
class CloseStatementsTests {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final Instant CLOSING = Instant.parse("2026-12-01T03:00:00Z");

    /** Rooms that may keep the month open are asked once, and all for their facts; none for each member or sale. */
    private static final int EACH_ROOM_ONCE = 14;

    /** Nobody may have told of a day since. */
    private static final int EACH_FACT_ONCE = 16;

    private static final String ATTENDANCE = """
            insert into orders.attendance
              (person_id, day, minutes, at_home, recorded_by, recorded_at, confirmed_by, confirmed_at)
            select p.id, day::date, 120 + 15 * (random() * 8)::int, false, p.id, now(), p.id, now()
            from unnest(cast(:members as uuid[])) p(id)
            cross join generate_series(date '2026-11-01', date '2026-11-20', interval '1 day') day
            """;

    private static final String TASK = """
            insert into orders.task_kind (id, stage, name, work_type, cost_class)
            values (:id, 'MAKING', '結ぶ', '水引', 'PRODUCTION')
            """;

    private static final String RATE = """
            insert into orders.task_rate (task_id, valid_from, unit, rate, reason, added_by)
            values (:id, '2026-04-01', 'PIECE', 5, 'はじめ', :id)
            """;

    private static final String WORK = """
            insert into orders.work_record
              (id, person_id, stage, subject_id, task, minutes, worked_on, by_member, recorded_at, task_id, pieces)
            select uuidv7(), p.id, 'MAKING', :id, '結ぶ', 20, date '2026-11-30' - (n % 365), true, now(), :id, 2
            from unnest(cast(:members as uuid[])) p(id) cross join generate_series(1, 750) n
            """;

    private static final String SALES = """
            insert into orders.entry (id, kind, cause, booked_on)
            select id, 'SETTLEMENT', id, date '2026-11-01' + (n % 28)
            from (select uuidv7() as id, n from generate_series(1, 2500) n) sale
            """;

    private static final String POSTINGS = """
            insert into orders.posting (entry_id, line, account, stage, person_id, amount)
            select e.id, line.n, line.account, line.stage, line.person_id, line.amount
            from orders.entry e
            cross join lateral (
              select 1 as n, 'SALES' as account, null as stage, null::uuid as person_id, -3000 as amount
              union all select 2, 'CHANNEL_FEES', null, null, 300
              union all (
                select 2 + row_number() over (), 'CREDIT', 'MAKING', m.id, 675
                from (select p.id from unnest(cast(:members as uuid[])) p(id)
                      order by md5(p.id::text || e.id::text) limit 4) m)
            ) line
            """;

    @Autowired
    TestPeople people;

    @Autowired
    TestSales sales;

    @Autowired
    Proposing proposing;

    @Autowired
    MonthClosing closing;

    @Autowired
    Months months;

    @Autowired
    DatabaseClient database;

    private final List<String> statements = new CopyOnWriteArrayList<>();

    @Test
    void wholeOfficeIsClosedInFewStatements() {
        var office = people.office().id();
        var task = UUID.randomUUID();
        var members = IntStream.range(0, 40)
                .mapToObj(number -> people.member(office, "メンバー" + number))
                .toArray(UUID[]::new);
        now(office, sql(ATTENDANCE).bind("members", members).then());
        now(
                office,
                sql(TASK)
                        .bind("id", task)
                        .then()
                        .then(sql(RATE).bind("id", task).then()));
        now(office, sql(WORK).bind("id", task).bind("members", members).then());
        now(office, months.close(NOVEMBER.minusMonths(1), members[0], CLOSING, Yen.ZERO));
        now(
                office,
                sql(SALES).then().then(sql(POSTINGS).bind("members", members).then()));
        var manager = viewer(office, people.manager(office), Role.MANAGER);
        var staff = viewer(office, people.staff(office), Role.STAFF);

        var listener = listen();
        var proposal = Objects.requireNonNull(now(office, proposing.propose(NOVEMBER, false, manager)));
        var proposed = statements.size();
        var closed = Objects.requireNonNull(now(office, closing.sign(NOVEMBER, proposal.id(), staff)));
        listener.stop();

        assertThat(closed.paid()).isEqualTo(closed.pool());
        assertThat(proposed).as(() -> "to propose: " + statements).isLessThanOrEqualTo(EACH_ROOM_ONCE);
        assertThat(statements.size() - proposed)
                .as(() -> "to sign: " + statements)
                .isLessThanOrEqualTo(EACH_FACT_ONCE);
    }

    private AppenderBase<ILoggingEvent> listen() {
        var logger = (Logger) LoggerFactory.getLogger("io.r2dbc.postgresql.QUERY");
        var listener = new AppenderBase<ILoggingEvent>() {
            @Override
            protected void append(ILoggingEvent event) {
                var text = event.getFormattedMessage();
                if (!text.contains("BEGIN") && !text.contains("COMMIT") && !text.contains("set_config")) {
                    statements.add(event.getInstant() + " " + text.substring(0, Math.min(text.length(), 90)));
                }
            }
        };
        listener.start();
        logger.setLevel(Level.DEBUG);
        logger.setAdditive(false);
        logger.addAppender(listener);
        return listener;
    }

    private DatabaseClient.GenericExecuteSpec sql(String sql) {
        return database.sql(sql);
    }

    private static Viewer viewer(UUID office, UUID personId, Role role) {
        return new Viewer(personId, office, Set.of(role), "職員", TextLevel.NORMAL, false);
    }

    private <T> T now(UUID office, Mono<T> work) {
        return sales.now(office, CLOSING, work);
    }
}
