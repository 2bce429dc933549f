package mizuhiki.shared.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.doors.DoorsApplication;
import mizuhiki.shared.database.TestDatabase;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.people.AsSomebody;
import mizuhiki.shared.people.TestPeople;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;

@SpringBootTest(classes = DoorsApplication.class)
@AutoConfigureWebTestClient
@ContextConfiguration(initializers = TestDatabase.class)
class AuditBookTests {

    @Autowired
    WebTestClient web;

    @Autowired
    TestPeople people;

    @Autowired
    Audit audit;

    @Value("${mizuhiki.database.url}")
    URI url;

    UUID officeId;
    UUID hanako;
    AsSomebody staff;
    AsSomebody manager;

    @BeforeEach
    void anOffice() {
        officeId = people.office().id();
        hanako = people.member(officeId, "花子");
        staff = AsSomebody.of(web, people, officeId, people.staff(officeId));
        manager = AsSomebody.of(web, people, officeId, people.manager(officeId));
    }

    @Test
    void aManagerReadsWhoSaidYesForWhom() {
        staff.put("/api/v1/people/" + hanako + "/consents/FACE", Map.of("given", true));

        assertThat(text(manager.page("/people/audit")))
                .contains("職員", "出てもいいことの答えを書いた", "顔がうつること", "はい", "花子", "記録は、書かれたときのままです");
    }

    @Test
    void whatHasNoWordsIsCalledByItsName() {
        record("new-thing", null);

        assertThat(text(manager.page("/people/audit"))).contains("<code>new-thing</code>", "水引（システム）");
    }

    @Test
    void onlyManagersReadIt() {
        staff.page("/people/audit").expectStatus().isForbidden();
        staff.get("/people/audit.csv").expectStatus().isForbidden();
        staff.get("/api/v1/audit").expectStatus().isForbidden();
        staff.get("/api/v1/audit/chain").expectStatus().isForbidden();
    }

    @Test
    void ofOnePersonItShowsWhatTheyDidAndWhatWasDone() {
        var ken = people.member(officeId, "健");
        record("file-opened", hanako);
        record("file-opened", ken);
        AsSomebody.of(web, people, officeId, ken).put("/api/v1/me/consents/HANDS", Map.of("given", true));

        manager.get("/api/v1/audit?person=" + ken)
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(2)
                .jsonPath("$.items[0].action")
                .isEqualTo("consent-recorded")
                .jsonPath("$.items[0].actor")
                .isEqualTo("健")
                .jsonPath("$.items[0].details.purpose")
                .isEqualTo("HANDS")
                .jsonPath("$.items[1].subject")
                .isEqualTo("健");
    }

    @Test
    void itGoesOnWhereASliceEnded() {
        Flux.range(1, 5)
                .concatMap(each -> audit.record("thing-" + each, null, Map.of()))
                .contextWrite(CurrentOffice.is(officeId))
                .blockLast();
        var first = manager.get("/api/v1/audit?size=3")
                .expectBody(Slice.class)
                .returnResult()
                .getResponseBody();

        assertThat(first.items()).extracting(Item::action).containsExactly("thing-5", "thing-4", "thing-3");
        manager.get("/api/v1/audit?size=3&after=" + first.next())
                .expectBody()
                .jsonPath("$.items[0].action")
                .isEqualTo("thing-2")
                .jsonPath("$.items.length()")
                .isEqualTo(2)
                .jsonPath("$.next")
                .doesNotExist();
        assertThat(text(manager.page("/people/audit?after=" + first.next())))
                .contains("thing-2", "はじめから")
                .doesNotContain("thing-3", "書かれたときのままです");
    }

    @Test
    void aChangedRowIsToldInWords() {
        record("file-opened", hanako);
        record("file-opened", hanako);
        tamper("update people.audit set action = 'nothing' where position = 2 and office_id = '" + officeId + "'");

        assertThat(text(manager.page("/people/audit"))).contains("2番の記録が、その前の記録とつながりません");
        manager.get("/api/v1/audit/chain").expectBody().jsonPath("$.brokenAt").isEqualTo(2);
    }

    @Test
    void theSheetIsGuardedAndSaysThatItWasTakenOut() {
        var formula = people.member(officeId, "=1+1");
        record("file-opened", formula);

        assertThat(text(manager.get("/people/audit.csv")))
                .startsWith("\uFEFF番号,日時,した人,したこと,だれの・何の,くわしく\r\n2,")
                .contains("管理者,操作の記録をファイルにした", "水引（システム）,メンバーのファイルを開いた,'=1+1,");
    }

    @Test
    void nothingOfAnotherOfficeIsSeen() {
        record("file-opened", hanako);
        var elsewhere = people.office().id();
        var other = AsSomebody.of(web, people, elsewhere, people.manager(elsewhere));

        assertThat(text(other.page("/people/audit"))).contains("記録はまだありません").doesNotContain("花子");
        other.get("/api/v1/audit?person=" + hanako)
                .expectBody()
                .jsonPath("$.items")
                .isEmpty();
        assertThat(text(other.get("/people/audit.csv?person=" + hanako))).doesNotContain("花子", "開いた");
    }

    private void record(String action, @Nullable UUID subjectId) {
        audit.record(action, subjectId, Map.of())
                .contextWrite(CurrentOffice.is(officeId))
                .block();
    }

    private static String text(WebTestClient.ResponseSpec answer) {
        return answer.expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
    }

    /** As somebody with the keys to the server would. */
    private void tamper(String statement) {
        try (var connection = DriverManager.getConnection(
                        "jdbc:postgresql://%s:%d%s".formatted(url.getHost(), url.getPort(), url.getPath()),
                        "postgres",
                        "");
                var tampering = connection.createStatement()) {
            tampering.execute("set session_replication_role = replica");
            tampering.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    record Slice(List<Item> items, String next) {}

    record Item(String action) {}
}
