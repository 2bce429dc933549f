package mizuhiki.stream.pair;

import static mizuhiki.stream.Studio.EVENING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.Beside;
import mizuhiki.stream.StreamTest;
import mizuhiki.stream.Studio;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@StreamTest
class PairTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    Pairing pairing;

    @Autowired
    PairLists lists;

    Beside office;

    @BeforeEach
    void peopleAreThere() {
        office = new Beside(new Studio(context));
    }

    @Test
    void staffBringTwoTogetherAndBothSeeIt() {
        assertThat(office.browsing.page(office.ken, "/streams/pair"))
                .contains("職員がそばにいます")
                .doesNotContain("いつでもやめられます");

        office.browsing
                .submit(office.studio.staff, "/streams/pairs", "newcomerId", office.ken, "peerId", office.aoi)
                .expectStatus()
                .isSeeOther();

        assertThat(office.browsing.page(office.ken, "/streams/pair"))
                .contains("あおいさんが、あなたのとなりにいます", "ひとりでやってみる", "いつでもやめられます")
                .doesNotContain("職員にまかせる", "職員がそばに");
        assertThat(office.browsing.page(office.aoi, "/streams/pair")).contains("健さんのとなりにいます", "職員にまかせる");
        assertThat(office.browsing.page(office.yui, "/streams/pair")).doesNotContain("健", "あおい");
        assertThat(office.browsing.page(office.studio.staff, "/streams/pairs")).contains("となりはあおいさん");
    }

    @Test
    void onlyANewcomerAndAPeerArePaired() {
        assertThatThrownBy(() -> pair(office.yui, office.aoi)).isInstanceOf(PairImpossible.class);
        assertThatThrownBy(() -> pair(office.ken, office.yui)).isInstanceOf(PairImpossible.class);
        assertThatThrownBy(() -> pair(office.ken, UUID.randomUUID())).isInstanceOf(NotFound.class);
    }

    @Test
    void ofManyPairingsAtOnceOneStands() {
        var made = office.studio.here(Flux.range(0, 6)
                .flatMap(i ->
                        pairing.pair(office.ken, office.aoi).onErrorResume(PairedAlready.class, lost -> Mono.empty()))
                .count());

        assertThat(made).isOne();
        assertThat(office.studio.here(lists.ofPerson(office.aoi))).hasSize(1);
    }

    @Test
    void eitherEndsItAndNobodyElse() {
        var pair = office.pair();
        assertThatThrownBy(() -> office.studio.here(pairing.endOwn(office.yui, pair)))
                .isInstanceOf(NotFound.class);

        office.browsing
                .submit(office.ken, "/streams/pair/" + pair + "/end")
                .expectStatus()
                .isSeeOther();

        assertThat(office.studio.here(lists.ofPerson(office.aoi))).isEmpty();
        office.studio.here(pairing.endOwn(office.aoi, pair));
        office.pair();
    }

    @Test
    void staffSeeTheWeeksOfAPeerBesideWhatIsEnough() {
        office.pair();
        show(0, office.aoi, office.ken);
        show(1, office.aoi);

        var week = office.studio.here(lists.board()).peers().getFirst().weeks().stream()
                .filter(each -> each.monday().equals(PeerWeeks.mondayOf(Moment.dayOf(EVENING))))
                .findFirst()
                .orElseThrow();

        assertThat(week).isEqualTo(new PairBoard.Week(week.monday(), 2, 60, 1, true));
        assertThat(office.browsing.page(office.studio.staff, "/streams/pairs")).contains("いっぱい");
        office.browsing.get(office.aoi, "/streams/pairs").expectStatus().isForbidden();
    }

    @Test
    void theTwoSeeInWhichShowsTheyAreTogether() {
        office.pair();
        var show = office.studio.show("はじめての水引", EVENING);
        var kens = office.studio.ask(show, office.studio.role(show, "在庫", "NONE", 30), office.ken);
        var aois = office.studio.ask(show, office.studio.role(show, "コメント", "NONE", 30), office.aoi);
        office.studio.offer(show);
        office.studio.answer(office.ken, kens, "ACCEPT");
        assertThat(office.browsing.page(office.ken, "/streams/pair")).doesNotContain("はじめての水引");

        office.studio.answer(office.aoi, aois, "ACCEPT");

        assertThat(office.browsing.page(office.ken, "/streams/pair")).contains("はじめての水引");
        assertThat(office.browsing.page(office.aoi, "/streams/pair")).contains("はじめての水引");
        assertThat(office.browsing.page(office.yui, "/streams/pair")).doesNotContain("はじめての水引");
    }

    @Test
    void staffSeeAndEndAPairThatGoesOnAfterTheBeginning() {
        var pair = office.pair();

        office.support(office.ken, "NEITHER", 0);

        assertThat(office.browsing.page(office.studio.staff, "/streams/pairs"))
                .contains("となりはあおいさん", "/streams/pairs/" + pair + "/end");
    }

    @Test
    void pairsOfAnotherOfficeAreNotFound() {
        var pair = office.pair();
        var elsewhere = new Studio(context);

        assertThatThrownBy(() -> elsewhere.here(pairing.end(pair))).isInstanceOf(NotFound.class);
        assertThat(elsewhere.here(lists.board()).newcomers()).isEmpty();
    }

    private void show(int place, UUID... people) {
        var show = office.studio.show(EVENING.plusSeconds(3600L * place));
        List.of(people).forEach(person -> office.studio.ask(show, office.studio.role(show, "在庫", "NONE", 30), person));
    }

    private UUID pair(UUID newcomerId, UUID peerId) {
        return office.studio.here(pairing.pair(newcomerId, peerId));
    }
}
