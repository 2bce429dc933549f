package mizuhiki.order.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import mizuhiki.order.OrderTest;
import mizuhiki.order.TestSales;
import mizuhiki.order.ledger.Months;
import mizuhiki.order.task.CostClass;
import mizuhiki.order.task.TaskKind;
import mizuhiki.order.task.TaskKinds;
import mizuhiki.shared.event.Stage;
import mizuhiki.shared.event.WorkDone;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.shared.time.Moment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;

/** Work finds its kind of task, and the month it counts in. */
@OrderTest
class WorkByTaskTests {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final YearMonth NOVEMBER = OCTOBER.plusMonths(1);
    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);
    private static final Instant AT = at(DAY);

    @Autowired
    TestPeople people;

    @Autowired
    TestSales sales;

    @Autowired
    TaskKinds kinds;

    @Autowired
    WorkRecords records;

    @Autowired
    Corrections corrections;

    @Autowired
    PaidTasks paid;

    @Autowired
    WorkTotals totals;

    @Autowired
    Months months;

    @Autowired
    DatabaseClient database;

    private UUID office;
    private UUID hanako;

    @BeforeEach
    void openAnOffice() {
        office = people.office().id();
        hanako = people.member(office, "はなこ");
    }

    @Test
    void officeStartsWithTheUsualTasksWhenWorkFirstArrives() {
        told(Stage.MAKING, "製作", 60);

        var started = sales.now(office, AT, kinds.all().collectList());
        assertThat(started)
                .filteredOn(TaskKind::usual)
                .extracting(TaskKind::stage)
                .containsExactlyInAnyOrder(Stage.values());
        assertThat(started)
                .extracting(TaskKind::name, TaskKind::costClass)
                .contains(tuple("製作", CostClass.PRODUCTION), tuple("梱包", CostClass.SALES));
    }

    @Test
    void manyFirstWorksStartTheTasksOnce() {
        var found = Flux.range(1, 6)
                .flatMap(one -> kinds.meant(Stage.SHOW, "司会", DAY).contextWrite(CurrentOffice.is(office)), 6)
                .distinct()
                .collectList()
                .block();

        assertThat(found).hasSize(1);
    }

    @Test
    void workBelongsToTheTaskOfItsNameOrElseToTheUsualOneOfItsStage() {
        told(Stage.SHOW, "手もと", 30);
        told(Stage.SHOW, "ドラムをたたく", 20);

        assertThat(taskNames()).containsExactly("手もと", "配信");
    }

    /** Twenty-five pieces of a set, told at once: a hundred hours, as the bench lets them be told. */
    @Test
    void workOfWeeksIsTakenInWhole() {
        told(Stage.MAKING, "製作", 6_000);

        assertThat(sales.now(office, AT, totals.in(OCTOBER).collectList()))
                .extracting(WorkTotal::minutes)
                .containsExactly(6_000);
    }

    @Test
    void retiredTaskTakesNoNewWork() {
        told(Stage.SHOW, "手もと", 30);
        retire("手もと", DAY.plusDays(1));
        hear(new WorkDone(UUID.randomUUID(), hanako, Stage.SHOW, UUID.randomUUID(), "手もと", 20, DAY.plusDays(1)));

        assertThat(taskNames()).containsExactly("手もと", "配信");
    }

    @Test
    void monthIsAddedUpByCostClassAndWorkType() {
        told(Stage.MAKING, "製作", 60);
        told(Stage.COMMON, "そうじ", 15);
        told(Stage.PACKING, "梱包", 10);
        var staff = people.staff(office);
        hear(new WorkDone(UUID.randomUUID(), staff, Stage.PACKING, UUID.randomUUID(), "梱包", 45, DAY));

        assertThat(sales.now(office, AT, totals.in(OCTOBER).collectList()))
                .containsExactly(
                        new WorkTotal(hanako, CostClass.PRODUCTION, "自主製品", 75, 0),
                        new WorkTotal(hanako, CostClass.SALES, "自主製品", 10, 0));
        assertThat(sales.now(office, AT, totals.in(NOVEMBER).collectList())).isEmpty();
    }

    @Test
    void piecesArePaidAtTheRateOfTheirDay() {
        var task = ratedTask();
        made(task, 30);

        assertThat(paidIn(OCTOBER)).extracting(TaskLine::pieces).containsExactly(30);
    }

    @Test
    void correctionAfterTheCloseIsPaidInTheOpenMonthAndTakesNothingBack() {
        var record = made(ratedTask(), 30);
        close(OCTOBER);

        correct(record, 60, 12);
        assertThat(paidIn(OCTOBER)).extracting(TaskLine::pieces).containsExactly(30);
        assertThat(paidIn(NOVEMBER)).isEmpty();

        correct(record, 60, 34);
        assertThat(paidIn(OCTOBER)).extracting(TaskLine::pieces).containsExactly(30);
        assertThat(paidIn(NOVEMBER))
                .extracting(TaskLine::workedOn, TaskLine::pieces, TaskLine::minutes)
                .containsExactly(tuple(DAY, 4, 0));
    }

    @Test
    void workToldAfterTheCloseCountsInTheOpenMonth() {
        close(OCTOBER);
        told(Stage.MAKING, "製作", 60);

        assertThat(sales.now(office, AT, totals.in(OCTOBER).collectList())).isEmpty();
        assertThat(sales.now(office, AT, totals.in(NOVEMBER).collectList()))
                .extracting(WorkTotal::minutes)
                .containsExactly(60);
    }

    @Test
    void databaseKeepsWorkOutOfAClosedMonth() {
        close(OCTOBER);
        var slipped = database.sql("""
                insert into orders.work_record
                  (id, person_id, stage, subject_id, task, minutes, worked_on, by_member, recorded_at)
                values (uuidv7(), :person, 'MAKING', uuidv7(), '製作', 60, '2026-10-05', true, now())
                """).bind("person", hanako).then();

        assertThatThrownBy(() -> sales.now(office, AT, slipped)).hasMessageContaining("closed month");
    }

    @Test
    void minutesAloneAreMendedAndPiecesStay() {
        var record = made(ratedTask(), 30);
        sales.now(
                office,
                AT,
                corrections.correct(new Correction(UUID.randomUUID(), record, 45, null, people.staff(office), AT)));

        assertThat(paidIn(OCTOBER))
                .extracting(TaskLine::minutes, TaskLine::pieces)
                .containsExactly(tuple(45, 30));
    }

    @Test
    void manyWhoMendAtOnceLeaveWhatTheLastOneSaid() {
        var record = made(ratedTask(), 30);
        Flux.range(1, 8)
                .flatMap(
                        one -> corrections
                                .correct(new Correction(UUID.randomUUID(), record, 60, 77, hanako, AT))
                                .contextWrite(CurrentOffice.is(office)),
                        8)
                .blockLast();

        assertThat(paidIn(OCTOBER)).extracting(TaskLine::pieces).containsExactly(77);
    }

    /** Nobody enters at the end of the day what the bench has told already. */
    @Test
    void piecesToldByTheBenchArePaidByThePiece() {
        ratedTask();
        hear(new WorkDone(UUID.randomUUID(), hanako, Stage.MAKING, UUID.randomUUID(), "製作", 60, DAY, 12));
        hear(new WorkDone(UUID.randomUUID(), hanako, Stage.MAKING, UUID.randomUUID(), "製作", 30, DAY));

        assertThat(paidIn(OCTOBER))
                .extracting(TaskLine::pieces, TaskLine::minutes)
                .containsExactly(tuple(12, 90));
    }

    private void told(Stage stage, String task, int minutes) {
        hear(new WorkDone(UUID.randomUUID(), hanako, stage, UUID.randomUUID(), task, minutes, DAY));
    }

    private void hear(WorkDone work) {
        sales.hear(office, AT, work);
    }

    private List<String> taskNames() {
        return sales.now(
                office, AT, database.sql("""
                        select k.name from orders.work_record w join orders.task_kind k on k.id = w.task_id
                        order by w.minutes desc
                        """).mapValue(String.class).all().collectList());
    }

    private UUID ratedTask() {
        var task = sales.now(office, AT, kinds.meant(Stage.MAKING, "製作", DAY));
        sales.now(office, AT, database.sql("""
                        insert into orders.task_rate (task_id, valid_from, unit, rate, reason, added_by)
                        values (:task, '2026-10-01', 'PIECE', 20, 'はじめ', :task)
                        """).bind("task", task).then());
        return task;
    }

    private UUID made(UUID task, int pieces) {
        var work = new WorkDone(UUID.randomUUID(), hanako, Stage.MAKING, UUID.randomUUID(), "製作", 60, DAY);
        sales.now(office, AT, records.record(work, task, pieces));
        return work.workId();
    }

    private void correct(UUID record, int minutes, int pieces) {
        var correction = new Correction(UUID.randomUUID(), record, minutes, pieces, people.staff(office), AT);
        sales.now(office, AT, corrections.correct(correction));
    }

    private void close(YearMonth month) {
        sales.now(office, AT, months.close(month, people.manager(office), AT, Yen.ZERO));
    }

    private void retire(String name, LocalDate from) {
        sales.now(
                office,
                AT,
                database.sql("update orders.task_kind set retired_on = :day where name = :name")
                        .bind("day", from)
                        .bind("name", name)
                        .then());
    }

    private List<TaskLine> paidIn(YearMonth month) {
        return sales.now(office, AT, paid.in(month).collectList());
    }

    private static Instant at(LocalDate day) {
        return ZonedDateTime.of(day.atTime(12, 0), Moment.JAPAN).toInstant();
    }
}
