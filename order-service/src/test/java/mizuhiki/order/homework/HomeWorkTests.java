package mizuhiki.order.homework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import mizuhiki.order.Forms;
import mizuhiki.order.OrderTest;
import mizuhiki.order.checklist.OpenPoint;
import mizuhiki.order.daily.DailyEntries;
import mizuhiki.order.daily.DailyEntry;
import mizuhiki.order.daily.DailyReport;
import mizuhiki.order.task.TaskKinds;
import mizuhiki.shared.event.Stage;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.people.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;

/** Two days of June at home, from what is missing to complete. */
@OrderTest
class HomeWorkTests {

    private static final YearMonth JUNE = YearMonth.of(2026, 6);
    private static final LocalDate TUESDAY = LocalDate.of(2026, 6, 2);

    @Autowired
    WebTestClient web;

    @Autowired
    TestPeople people;

    @Autowired
    HomeCheck check;

    @Autowired
    DailyReport daily;

    @Autowired
    DailyEntries entries;

    @Autowired
    TaskKinds kinds;

    @Autowired
    DatabaseClient database;

    private UUID office;
    private UUID hanako;
    private UUID staff;
    private UUID manager;

    @BeforeEach
    void workAtHome() {
        office = people.office().id();
        hanako = people.member(office, "はなこ");
        people.member(office, "けん");
        staff = people.staff(office);
        manager = people.manager(office);
        put(staff, "/attendance/%s/%s".formatted(TUESDAY, hanako), Map.of("minutes", 60, "atHome", true));
        put(staff, "/attendance/2026-06-03/" + hanako, Map.of("minutes", 60));
    }

    @Test
    void pageSaysWhatIsMissingAndLeadsToWhereItIsWritten() {
        assertThat(see("/work/home?month=2026-06")).contains("はなこ", "けん", "/work/home/" + hanako + "?month=2026-06");

        assertThat(see("/work/home/" + hanako + "?month=2026-06"))
                .contains(
                        "あと2",
                        "/records/CONTACT?day=2026-06-02",
                        "/records/REPORT?day=2026-06-02",
                        "/records/EVALUATION?day=2026-06-01",
                        "/work/home/" + hanako + "/papers",
                        "/work/home/office");
    }

    @Test
    void dayIsCompleteOnlyWithEverything() {
        contact("10:00");
        contact("15:00");
        write("REPORT", "content", "ブローチを2こ作った").expectStatus().isSeeOther();
        write("EVALUATION", "content", "よくできた", "means", "VISIT", "goals", "true", "day", "2026-06-05")
                .expectStatus()
                .isSeeOther();
        assertThat(open()).hasSize(1);
        papers();
        assertThat(open()).hasSize(1);
        sayAtHome(anyTask());

        assertThat(open()).isEmpty();
        assertThat(see("/work/home/" + hanako + "?month=2026-06"))
                .contains("2 / 2", "1 / 1", "ブローチを2こ作った", "notice good")
                .doesNotContain("id=\"missing\"");
        web(staff)
                .get()
                .uri("/api/v1/work/home?month=2026-06")
                .exchange()
                .expectBody()
                .jsonPath("$.length()")
                .isEqualTo(1)
                .jsonPath("$[0].complete.there")
                .isEqualTo(1)
                .jsonPath("$[0].gaps")
                .isEmpty();
    }

    @Test
    void somethingToDoAtHomeIsMissingUntilTheManagerSaysWhatItIs() {
        assertThat(see("/work/home/" + hanako + "?month=2026-06"))
                .contains("決まっていません", "決めるのは管理者です")
                .doesNotContain("href=\"/work/tasks\"");
        assertThat(Forms.page(web(manager), "/work/home/" + hanako + "?month=2026-06"))
                .contains("href=\"/work/tasks\"");

        sayAtHome(anyTask());

        assertThat(see("/work/home/" + hanako + "?month=2026-06")).doesNotContain("管理者です");
    }

    @Test
    void workThatCannotBeDoneAtHomeIsNamedUntilItIsCorrected() {
        sayAtHome(anyTask());
        var cleaning = Objects.requireNonNull(inOffice(kinds.meant(Stage.COMMON, "そうじ", TUESDAY)));
        work(cleaning, "そうじ");
        work(anyTask(), "製作");

        assertThat(see("/work/home/" + hanako + "?month=2026-06"))
                .contains("「そうじ」", "/work/records/days/2026-06-02")
                .doesNotContain("「製作」");
        web(staff)
                .get()
                .uri("/api/v1/work/home?month=2026-06")
                .exchange()
                .expectBody()
                .jsonPath("$[0].gaps[?(@.kind == 'TASK')].task")
                .isEqualTo("そうじ");

        inOffice(database.sql("""
                insert into orders.work_record
                  (id, person_id, stage, subject_id, task, task_id, minutes, worked_on, by_member, corrects, recorded_at)
                select uuidv7(), person_id, stage, subject_id, task, task_id, -minutes, worked_on, by_member, id, now()
                from orders.work_record where task_id = :task
                """).bind("task", cleaning).then().thenReturn(true));
        assertThat(see("/work/home/" + hanako + "?month=2026-06")).doesNotContain("「そうじ」");
    }

    @Test
    void dailyEntryOfTheMemberIsTheReportUntilItIsTakenBack() {
        var report = "/records/REPORT?day=2026-06-02";
        var entry = new DailyEntry(
                UUID.randomUUID(),
                hanako,
                TUESDAY,
                anyTask(),
                60,
                2,
                "ブローチ",
                hanako,
                Instant.parse("2026-06-02T06:00:00Z"));
        assertThat(see("/work/home/" + hanako + "?month=2026-06")).contains(report);

        inOffice(daily.write(entry));
        assertThat(see("/work/home/" + hanako + "?month=2026-06")).doesNotContain(report);

        inOffice(entries.get(entry.id()).flatMap(written -> daily.withdraw(written, hanako)));
        assertThat(see("/work/home/" + hanako + "?month=2026-06")).contains(report);
    }

    /** Both are asked for by the guideline; neither makes a day complete. */
    @Test
    void questionsAreOnRecordAndEverythingCanBeShownToTheAuthority() {
        write("QUESTION", "content", "結び方を聞かれ、写真を送った", "means", "MESSAGE")
                .expectStatus()
                .isSeeOther();
        write("QUESTION", "content", "来て話した", "means", "ATTENDANCE")
                .expectStatus()
                .isEqualTo(422);

        assertThat(see("/work/home/" + hanako + "?month=2026-06")).contains("質問", "写真を送った", "あと2");
        var file = web(staff)
                .get()
                .uri("/work/home/month.csv?month=2026-06")
                .exchange()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        assertThat(file)
                .startsWith("\uFEFFメンバー,日,")
                .contains("はなこ,2026-06-02,在宅の日,,,記録がたりない,", "質問と答え,,メッセージ,結び方を聞かれ、写真を送った,職員");
        web(hanako)
                .get()
                .uri("/work/home/month.csv?month=2026-06")
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    @Test
    void monthIsWarnedOfIncompleteDaysButNotKeptOpen() {
        assertThat(open()).containsExactly(new OpenPoint("home-days-incomplete", 1, "/work/home?month=2026-06"));
    }

    @Test
    void mistakeIsWithdrawnAndKept() {
        var id = tell(Map.of("kind", "REPORT", "entry", Map.of("day", "2026-06-02", "content", "ちがう日")));
        var withdrawal = "/api/v1/work/home/%s/records/%s/withdrawal".formatted(hanako, id);

        for (int time = 0; time < 2; time++) {
            web(staff)
                    .post()
                    .uri(withdrawal)
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .exchange()
                    .expectStatus()
                    .isNoContent();
        }

        assertThat(see("/work/home/" + hanako + "?month=2026-06")).doesNotContain("ちがう日");
        assertThat(inOffice(database.sql("select count(*) from orders.home_record")
                        .mapValue(Long.class)
                        .one()))
                .isEqualTo(1);
        Forms.post(web(staff), "/work/home/%s/records/%s/withdrawal".formatted(hanako, UUID.randomUUID()), Map.of())
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void whatIsUnclearComesBackAsItWasTyped() {
        write("CONTACT", "content", "電話で話した", "means", "PHONE")
                .expectStatus()
                .isEqualTo(422)
                .expectBody(String.class)
                .value(page ->
                        assertThat(page).contains("電話で話した", "role=\"alert\"").doesNotContain("??"));
        write("EVALUATION", "content", "目標の話", "means", "PHONE", "goals", "true")
                .expectStatus()
                .isEqualTo(422)
                .expectBody(String.class)
                .value(page -> assertThat(page).contains("目標の話", "checked").doesNotContain("??"));
        write("REPORT", "content", " ")
                .expectStatus()
                .isEqualTo(422)
                .expectBody(String.class)
                .value(page -> assertThat(page).contains("value=\"2026-06-02\"").doesNotContain("??"));
        assertThat(inOffice(database.sql("select count(*) from orders.home_record")
                        .mapValue(Long.class)
                        .one()))
                .isZero();
    }

    /** Whoever types on writes the month into the year. */
    @Test
    void aDayThatCannotBeReadTakesNoWordsAlong() {
        write("EVALUATION", "content", "長い話", "means", "VISIT", "goals", "true", "day", "202606-06-02")
                .expectStatus()
                .isEqualTo(422)
                .expectBody(String.class)
                .value(page -> assertThat(page)
                        .contains("長い話", "checked", "日と内容を書いてください")
                        .doesNotContain("??"));
    }

    /** Browsers send two letters for each end of a line and count one. */
    @Test
    void textThatJustFitsIntoItsFieldIsKept() {
        var paragraph = "あ".repeat(124);
        var lines = String.join("\r\n", Collections.nCopies(8, paragraph));

        write("REPORT", "content", lines).expectStatus().isSeeOther();
        write("REPORT", "content", lines + "いい")
                .expectStatus()
                .isEqualTo(422)
                .expectBody(String.class)
                .value(page ->
                        assertThat(page).contains("1000字まで", "い</textarea>").doesNotContain("??"));
    }

    @Test
    void easyWordsSayWhoSeesTheEmergencyContact() {
        web(staff)
                .put()
                .uri("/api/v1/me/reading")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Map.of("text", "EASY", "furigana", false))
                .exchange()
                .expectStatus()
                .is2xxSuccessful();

        assertThat(see("/work/home/" + hanako + "/papers")).contains("職員だけが見ます").doesNotContain("ほかの人には");
    }

    @Test
    void emergencyContactIsKeptSealedAndLookingIsRecorded() {
        papers();

        assertThat(see("/work/home/" + hanako + "/papers")).contains("母 0265-00-0000", "value=\"2026-05-01\"");
        var kept = inOffice(database.sql("select emergency from orders.home_member")
                .mapValue(byte[].class)
                .one());
        assertThat(new String(kept, java.nio.charset.StandardCharsets.UTF_8)).doesNotContain("0265");
        assertThat(inOffice(database.sql("select count(*) from people.audit where action = 'home-papers-seen'")
                        .mapValue(Long.class)
                        .one()))
                .isEqualTo(1);
    }

    @Test
    void officePapersAreTheManagers() {
        assertThat(see("/work/home/office")).doesNotContain("name=\"rulesFrom\"");
        assertThat(Forms.page(web(manager), "/work/home/office")).contains("name=\"rulesFrom\"");
        Forms.post(web(manager), "/work/home/office", Map.of("rulesFrom", "2026-04-01", "filedOn", ""))
                .exchange()
                .expectStatus()
                .isSeeOther();

        assertThat(Forms.page(web(manager), "/work/home/office")).contains("value=\"2026-04-01\"");
        Forms.post(web(staff), "/work/home/office", Map.of("rulesFrom", "2026-04-01"))
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    @Test
    void papersWhoseYearWasMistypedComeBackAsTheyWereTyped() {
        papers();
        assertThat(farOff(manager, "office", Map.of("rulesFrom", "2999-04-01", "filedOn", "2026-04-01")))
                .contains("年を確認してください", "value=\"2999-04-01\"", "value=\"2026-04-01\"")
                .containsOnlyOnce("aria-invalid=\"true\"")
                .containsPattern("name=\"rulesFrom\"[^>]*aria-invalid=\"true\"")
                .doesNotContain("??");
        assertThat(farOff(
                        staff,
                        hanako + "/papers",
                        Map.of("wishedOn", "2026-05-01", "findingOn", "2062-05-01", "emergencyContact", "父")))
                .contains("年を確認してください", "value=\"2062-05-01\"", "父")
                .containsOnlyOnce("aria-invalid=\"true\"")
                .containsPattern("name=\"findingOn\"[^>]*aria-invalid=\"true\"")
                .doesNotContain("??");

        assertThat(Forms.page(web(manager), "/work/home/office")).doesNotContain("2999");
        assertThat(see("/work/home/" + hanako + "/papers")).contains("母").doesNotContain("2062");
    }

    private String farOff(UUID viewer, String page, Map<String, String> fields) {
        return Forms.post(web(viewer), "/work/home/" + page, fields)
                .exchange()
                .expectStatus()
                .isEqualTo(422)
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
    }

    @Test
    void onlyMembersWorkAtHome() {
        web(staff).get().uri("/work/home/" + staff).exchange().expectStatus().isNotFound();
    }

    private UUID anyTask() {
        return Objects.requireNonNull(inOffice(kinds.meant(Stage.MAKING, "製作", TUESDAY)));
    }

    private void sayAtHome(UUID task) {
        web(manager)
                .post()
                .uri("/api/v1/work/tasks/%s/home".formatted(task))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .bodyValue(Map.of("validFrom", "2026-04-01", "possible", true))
                .exchange()
                .expectStatus()
                .isCreated();
    }

    private void work(UUID task, String name) {
        inOffice(database.sql("""
                insert into orders.work_record
                  (id, person_id, stage, subject_id, task, task_id, minutes, worked_on, by_member, recorded_at)
                select uuidv7(), :person, stage, uuidv7(), :name, id, 30, :day, true, now()
                from orders.task_kind where id = :task
                """)
                .bind("person", hanako)
                .bind("name", name)
                .bind("day", TUESDAY)
                .bind("task", task)
                .then()
                .thenReturn(true));
    }

    private void papers() {
        put(manager, "/home/office", Map.of("rulesFrom", "2026-04-01", "filedOn", "2026-04-01"));
        put(
                staff,
                "/home/" + hanako + "/papers",
                Map.of("wishedOn", "2026-05-01", "findingOn", "2026-05-10", "emergencyContact", "母 0265-00-0000"));
    }

    private void contact(String at) {
        write("CONTACT", "content", "電話で話した", "means", "PHONE", "at", at)
                .expectStatus()
                .isSeeOther();
    }

    private WebTestClient.ResponseSpec write(String kind, String... typed) {
        var fields = new HashMap<>(Map.of("day", "2026-06-02"));
        for (int field = 0; field < typed.length; field += 2) {
            fields.put(typed[field], typed[field + 1]);
        }
        return Forms.post(web(staff), "/work/home/%s/records/%s".formatted(hanako, kind), fields)
                .exchange();
    }

    private String tell(Map<String, ?> request) {
        var id = new String[1];
        web(staff)
                .post()
                .uri("/api/v1/work/home/%s/records".formatted(hanako))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .bodyValue(request)
                .exchange()
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.id")
                .value(value -> id[0] = String.valueOf(value));
        return Objects.requireNonNull(id[0]);
    }

    private void put(UUID viewer, String path, Map<String, ?> body) {
        web(viewer)
                .put()
                .uri("/api/v1/work" + path)
                .bodyValue(body)
                .exchange()
                .expectStatus()
                .isNoContent();
    }

    private List<OpenPoint> open() {
        return inOffice(check.open(JUNE).collectList());
    }

    private <T> T inOffice(Mono<T> work) {
        return work.contextWrite(CurrentOffice.is(office)).block();
    }

    private String see(String path) {
        var page = Forms.page(web(staff), path);
        assertThat(page).doesNotContain("??");
        return page;
    }

    private WebTestClient web(UUID viewer) {
        return web.mutate()
                .defaultHeader("Authorization", people.bearer(office, viewer))
                .build();
    }
}
