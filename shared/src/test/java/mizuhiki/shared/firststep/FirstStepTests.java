package mizuhiki.shared.firststep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import mizuhiki.doors.DoorsApplication;
import mizuhiki.shared.database.TestDatabase;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.office.Offices;
import mizuhiki.shared.office.Seller;
import mizuhiki.shared.people.AsSomebody;
import mizuhiki.shared.people.NewPerson;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.reactive.server.WebTestClient;

@SpringBootTest(classes = DoorsApplication.class)
@AutoConfigureWebTestClient
@ContextConfiguration(initializers = TestDatabase.class)
class FirstStepTests {

    @Autowired
    WebTestClient web;

    @Autowired
    TestPeople people;

    @Autowired
    Offices offices;

    @Autowired
    FirstSteps steps;

    UUID officeId;
    AsSomebody manager;

    @BeforeEach
    void officeIsNew() {
        var slug = "new-" + Long.toString(System.nanoTime(), 36);
        officeId = offices.open(slug, "あたらしい作業所", Seller.UNNAMED).block().id();
        manager = AsSomebody.of(web, people, officeId, signingIn("管理者", Role.MANAGER));
    }

    @Test
    void managerOfANewOfficeStartsAtWhatItNeeds() {
        starts("/office/first-steps");

        assertThat(page())
                .contains("のこりは8つです", "href=\"/office\"", "href=\"/work/open-days\"", "href=\"/wages/policy\"")
                .doesNotContain("できました");
    }

    @Test
    void whatIsThereIsTicked() {
        manager.submit(
                        "/office",
                        "version=1&name=a&sellerName=b&responsiblePerson=c&address=d&phone=1&email=e@example.jp&bankAccount=f")
                .expectStatus()
                .isSeeOther();
        assertThat(done(Need.SELLER)).isTrue();

        people.member(officeId, "花子");
        assertThat(done(Need.MEMBERS)).isFalse();
        signingIn("健", Role.MEMBER);
        assertThat(done(Need.MEMBERS)).isTrue();

        assertThat(done(Need.SECOND_PERSON)).isFalse();
        signingIn("職員", Role.STAFF);
        assertThat(done(Need.SECOND_PERSON)).isTrue();
    }

    @Test
    void ofTheRestAManagerSaysSoAndMayTakeItBack() {
        say(Need.POLICY, "done");
        say(Need.POLICY, "done");
        assertThat(done(Need.POLICY)).isTrue();
        assertThat(page()).contains("のこりは7つです", "/office/first-steps/POLICY/undo");

        say(Need.POLICY, "undo");
        assertThat(done(Need.POLICY)).isFalse();
    }

    @Test
    void listGoesAwayWhenAllIsDone() {
        for (var need : Need.values()) {
            say(need, "done");
        }

        assertThat(page()).contains("準備がそろいました");
        starts("/today");
    }

    @Test
    void onlyManagersOfTheOfficeHaveASay() {
        var staff = AsSomebody.of(web, people, officeId, people.staff(officeId));
        staff.page("/office/first-steps").expectStatus().isForbidden();
        staff.submit("/office/first-steps/POLICY/done", "").expectStatus().isForbidden();
        manager.submit("/office/first-steps/CASTLE/done", "").expectStatus().isBadRequest();

        var elsewhere = people.office().id();
        AsSomebody.of(web, people, elsewhere, people.manager(elsewhere))
                .submit("/office/first-steps/POLICY/done", "")
                .expectStatus()
                .isSeeOther();
        assertThat(done(Need.POLICY)).isFalse();
    }

    private UUID signingIn(String name, Role role) {
        var login = "p" + Long.toString(System.nanoTime(), 36);
        return people.join(officeId, NewPerson.named(name, role).signingIn(login, "a-long-password"));
    }

    private boolean done(Need need) {
        return steps.lines().contextWrite(CurrentOffice.is(officeId)).block().stream()
                .anyMatch(line -> line.need() == need && line.done());
    }

    private void say(Need need, String what) {
        manager.submit("/office/first-steps/" + need + "/" + what, "")
                .expectStatus()
                .isSeeOther();
    }

    private void starts(String path) {
        manager.page("/").expectHeader().location(path);
    }

    private String page() {
        return manager.page("/office/first-steps")
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
    }
}
