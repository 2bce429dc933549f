package mizuhiki.shared.nameplate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import mizuhiki.doors.DoorsApplication;
import mizuhiki.shared.audit.Audit;
import mizuhiki.shared.database.TestDatabase;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.office.Office;
import mizuhiki.shared.office.Offices;
import mizuhiki.shared.people.AsSomebody;
import mizuhiki.shared.people.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.reactive.server.WebTestClient;

@SpringBootTest(classes = DoorsApplication.class)
@AutoConfigureWebTestClient
@ContextConfiguration(initializers = TestDatabase.class)
class NameplateTests {

    @Autowired
    WebTestClient web;

    @Autowired
    TestPeople people;

    @Autowired
    Offices offices;

    @Autowired
    Audit audit;

    UUID officeId;
    AsSomebody manager;

    @BeforeEach
    void anOffice() {
        officeId = people.office().id();
        manager = AsSomebody.of(web, people, officeId, people.manager(officeId));
    }

    @Test
    void buyersAreToldWhereToPayFromNowOnAndWhatWasToldIsOnRecord() {
        manager.page("/office")
                .expectBody(String.class)
                .value(page -> assertThat(page).contains("みずひき銀行 普通 1234567"));

        manager.submit("/office", typed(1, "あたらしい銀行 普通 7654321")).expectStatus().isSeeOther();

        assertThat(office().seller().bankAccount()).isEqualTo("あたらしい銀行 普通 7654321");
        assertThat(office().seller().responsiblePerson()).isEqualTo("山田 太郎");
        assertThat(audit.about(officeId)
                        .map(Audit.Entry::action)
                        .collectList()
                        .contextWrite(CurrentOffice.is(officeId))
                        .block())
                .contains("office-amended");
    }

    @Test
    void ofTwoManagersTheLaterOneSeesThatTheOtherWasThere() {
        manager.submit("/office", typed(1, "先の銀行")).expectStatus().isSeeOther();

        manager.submit("/office", typed(1, "後の銀行"))
                .expectStatus()
                .isEqualTo(HttpStatus.CONFLICT)
                .expectBody(String.class)
                .value(page -> assertThat(page).contains("後の銀行"));

        assertThat(office().seller().bankAccount()).isEqualTo("先の銀行");
    }

    @Test
    void whatTheLawWantsToBeSeenCannotBeLeftOut() {
        manager.submit("/office", typed(1, "銀行").replace("phone=0265-11-1111", "phone="))
                .expectStatus()
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT)
                .expectBody(String.class)
                .value(page -> assertThat(page).contains("山田 太郎"));

        assertThat(office().seller().phone()).isEqualTo("0265-00-0000");
    }

    @Test
    void programsOfManagersReadAndWriteItToo() {
        var own = Objects.requireNonNull(manager.get("/api/v1/office")
                .expectBody(new ParameterizedTypeReference<Map<String, Object>>() {})
                .returnResult()
                .getResponseBody());
        own.put("name", "ひかり作業所");

        manager.put("/api/v1/office", own)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.version")
                .isEqualTo(2);
        manager.put("/api/v1/office", own).expectStatus().is4xxClientError();

        assertThat(office().name()).isEqualTo("ひかり作業所");
    }

    @Test
    void itIsTheManagersToWrite() {
        var staff = AsSomebody.of(web, people, officeId, people.staff(officeId));

        staff.page("/office").expectStatus().isForbidden();
        staff.submit("/office", typed(1, "銀行")).expectStatus().isForbidden();
    }

    private Office office() {
        return Objects.requireNonNull(offices.get(officeId).block());
    }

    private static String typed(int version, String bank) {
        return "version=%d&name=みずひき作業所&sellerName=社会福祉法人みずひき&responsiblePerson=山田 太郎&address=長野県飯田市2-2"
                        .formatted(version)
                + "&phone=0265-11-1111&email=shop@example.jp&bankAccount=" + bank;
    }
}
