package mizuhiki.stream.stop;

import static mizuhiki.stream.Studio.EVENING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.shared.people.consent.Consent;
import mizuhiki.shared.people.consent.Consents;
import mizuhiki.shared.people.consent.Word;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.Browsing;
import mizuhiki.stream.StreamTest;
import mizuhiki.stream.Studio;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@StreamTest
class StopTests {

    /** Half past eleven, for an hour. */
    private static final Instant LATE = EVENING.plus(Duration.ofMinutes(270));

    @Autowired
    ApplicationContext context;

    @Autowired
    Stops stops;

    @Autowired
    Consents consents;

    Studio studio;
    Browsing browsing;
    UUID hanako;

    @BeforeEach
    void somebodyIsInTwoShows() {
        studio = new Studio(context);
        browsing = new Browsing(studio);
        hanako = studio.member("花子", Consent.HANDS, Consent.VOICE);
        role("木曜の水引", EVENING, "手の役", "HANDS");
        role("金曜の水引", EVENING.plus(Duration.ofDays(1)), "声の役", "VOICE");
    }

    @Test
    void showsOfWhomConsentIsTakenBackAreListedAtOnce() {
        assertThat(studio.here(stops.all())).isEmpty();
        assertThat(browsing.page(studio.staff, "/streams/waiting")).doesNotContain("/streams/stopped");

        takeBack(Consent.HANDS);
        assertThat(titles()).containsExactly("木曜の水引");
        takeBack(Consent.VOICE);
        assertThat(titles()).containsExactly("木曜の水引", "金曜の水引");

        assertThat(browsing.page(studio.staff, "/streams/waiting")).contains("/streams/stopped");
        assertThat(browsing.page(studio.staff, "/streams/stopped")).contains("花子", "かわりの案を見る", "/lineup");
    }

    @Test
    void repairIsOpenedFromTheListAndSentInOneTap() {
        var yui = studio.member("ゆい", Consent.HANDS);
        takeBack(Consent.HANDS);
        var lineup = "/streams/%s/lineup"
                .formatted(studio.here(stops.all()).getFirst().showId());
        assertThat(browsing.page(studio.staff, "/streams/stopped")).contains(lineup);
        var slot = studio.here(stops.all()).getFirst().roles().getFirst().slotId();
        assertThat(browsing.page(studio.staff, lineup)).contains("花子さんのかわりです", yui.toString());

        browsing.submit(studio.staff, lineup, "turns[0].slotId", slot, "turns[0].personId", yui)
                .expectStatus()
                .isSeeOther();

        assertThat(titles()).isEmpty();
    }

    @Test
    void consentThatRunsOutBeforeTheShowStopsTheRole() {
        var day = Moment.dayOf(EVENING);
        studio.here(consents.record(new Word(hanako, Consent.HANDS, true, LocalDate.now(Moment.JAPAN), day, hanako)));
        assertThat(titles()).isEmpty();

        studio.here(consents.record(
                new Word(hanako, Consent.HANDS, true, LocalDate.now(Moment.JAPAN), day.minusDays(1), hanako)));
        assertThat(titles()).containsExactly("木曜の水引");
    }

    @Test
    void noSaidAfterMidnightStopsTheRoleOfAShowOfTheEvening() {
        role("夜の水引", LATE, "手の役", "HANDS");
        var afterMidnight = LATE.plus(Duration.ofMinutes(40));
        studio.here(consents.record(Word.no(hanako, Consent.HANDS, Moment.dayOf(afterMidnight))));

        var stopped = studio.here(stops.all().contextWrite(Moment.is(afterMidnight)));

        assertThat(stopped).extracting(StoppedShow::title).contains("夜の水引");
    }

    @Test
    void yesSaidAfterItLetsTheRoleGoOn() {
        role("夜の水引", LATE, "手の役", "HANDS");
        var afterMidnight = LATE.plus(Duration.ofMinutes(40));
        var today = Moment.dayOf(afterMidnight);
        studio.here(consents.record(Word.no(hanako, Consent.HANDS, today)).contextWrite(Moment.is(afterMidnight)));
        studio.here(consents.record(Word.yes(hanako, Consent.HANDS, today)).contextWrite(Moment.is(afterMidnight)));

        var stopped = studio.here(stops.all().contextWrite(Moment.is(afterMidnight)));

        assertThat(stopped).isEmpty();
    }

    @Test
    void quietRoleOfSomebodyWhoLeftHasStoppedAndKeepsNoShowFromStarting() {
        var ken = studio.member("健");
        var show = studio.show("土曜の水引", EVENING.plus(Duration.ofDays(2)));
        studio.offer(show);
        studio.answer(ken, studio.ask(show, studio.role(show, "在庫", "NONE", 60), ken), "ACCEPT");
        assertThat(browsing.page(studio.staff, "/streams/" + show)).contains("やります");

        context.getBean(TestPeople.class).leave(studio.office.id(), ken);

        assertThat(titles()).containsExactly("土曜の水引");
        assertThat(browsing.page(studio.staff, "/streams/" + show))
                .contains("この人は、もういません")
                .doesNotContain("やります");
        studio.start(show);
    }

    @Test
    void roleGivenToSomebodyElseHasStoppedNoMore() {
        var show = studio.show("土曜の水引", EVENING.plus(Duration.ofDays(2)));
        var slot = studio.role(show, "手の役", "HANDS", 60);
        studio.ask(show, slot, hanako);
        takeBack(Consent.HANDS);
        assertThat(titles()).containsExactly("木曜の水引", "土曜の水引");

        browsing.submit(studio.staff, "/streams/%s/roles/%s/withdraw".formatted(show, slot))
                .expectStatus()
                .isSeeOther();

        assertThat(titles()).containsExactly("木曜の水引");
    }

    @Test
    void stoppedRolesAreForStaffOfTheOffice() {
        takeBack(Consent.HANDS);
        browsing.get(hanako, "/streams/stopped").expectStatus().isForbidden();
        assertThat(new Studio(context).here(stops.all())).isEmpty();
    }

    private void role(String title, Instant at, String name, String exposure) {
        var show = studio.show(title, at);
        studio.ask(show, studio.role(show, name, exposure, 60), hanako);
    }

    private void takeBack(Consent consent) {
        studio.here(consents.record(Word.no(hanako, consent, LocalDate.now(Moment.JAPAN))));
    }

    private List<String> titles() {
        return studio.here(stops.all()).stream().map(StoppedShow::title).toList();
    }
}
