package mizuhiki.order.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import mizuhiki.order.OrderTest;
import mizuhiki.order.TestSales;
import mizuhiki.order.task.TaskKinds;
import mizuhiki.order.wage.Worker.TaskDay;
import mizuhiki.order.work.WorkRecords;
import mizuhiki.shared.event.Stage;
import mizuhiki.shared.event.WorkDone;
import mizuhiki.shared.people.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;

/** Grades of 120 percent from the tenth of November, where an office has them at all. */
@OrderTest
class GradedTasksTests {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final Instant AT = Instant.parse("2026-11-20T03:00:00Z");

    @Autowired
    TestPeople people;

    @Autowired
    TestSales sales;

    @Autowired
    TaskKinds kinds;

    @Autowired
    WorkRecords records;

    @Autowired
    GradedTasks tasks;

    @Autowired
    DatabaseClient database;

    private UUID office;
    private UUID hanako;

    @BeforeEach
    void workOnBothSidesOfTheTenth() {
        office = people.office().id();
        hanako = people.member(office, "はなこ");
        var task = Objects.requireNonNull(sales.now(office, AT, kinds.meant(Stage.MAKING, "製作", NOVEMBER.atDay(1))));
        tell("""
                insert into orders.task_rate (task_id, valid_from, unit, rate, reason, added_by)
                values ('%s', '2026-10-01', 'PIECE', 20, 'はじめ', uuidv7())
                """.formatted(task));
        tell("""
                insert into orders.person_grade (id, person_id, valid_from, percent, reason, added_by, added_at)
                values (uuidv7(), '%s', '2026-11-10', 120, '評価', uuidv7(), now())
                """.formatted(hanako));
        made(task, NOVEMBER.atDay(9));
        made(task, NOVEMBER.atDay(10));
    }

    @Test
    void nothingChangesWhileGradesAreOff() {
        assertThat(done()).extracting(TaskDay::percent).containsExactly(null, null);
    }

    @Test
    void gradeOfTheDayIsKeptWithTheWork() {
        tell("""
                insert into orders.grading (id, valid_from, allowed, warning, reason, said_by, said_at)
                values (uuidv7(), '2026-11-01', true, '通知エ', '役所に確認した', uuidv7(), now())
                """);

        assertThat(done()).extracting(TaskDay::percent).containsExactly(null, 120);
    }

    private List<TaskDay> done() {
        return Objects.requireNonNull(sales.now(office, AT, tasks.in(NOVEMBER))).get(hanako);
    }

    private void made(UUID task, LocalDate day) {
        var work = new WorkDone(UUID.randomUUID(), hanako, Stage.MAKING, UUID.randomUUID(), "製作", 60, day);
        sales.now(office, AT, records.record(work, task, 5));
    }

    private void tell(String sql) {
        sales.now(office, AT, database.sql(sql).then());
    }
}
