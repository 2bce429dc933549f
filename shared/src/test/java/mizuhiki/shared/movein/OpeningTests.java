package mizuhiki.shared.movein;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import mizuhiki.doors.DoorsApplication;
import mizuhiki.shared.database.TestDatabase;
import mizuhiki.shared.office.Offices;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** In a house whose keeper has given it a key. */
@SpringBootTest(classes = DoorsApplication.class, properties = "mizuhiki.opening.key=" + OpeningTests.KEY)
@AutoConfigureWebTestClient
@ContextConfiguration(initializers = TestDatabase.class)
class OpeningTests {

    static final String KEY = "kagi-of-the-house";

    @Autowired
    WebTestClient web;

    @Autowired
    OpeningKey keys;

    @Autowired
    Offices offices;

    @Test
    void oneOfficeAfterTheOtherMovesIn() {
        mover().open(KEY, "first").expectStatus().isSeeOther();
        mover().open(KEY, "second").expectStatus().isSeeOther();

        assertThat(offices.all().map(office -> office.slug()).collectList().block())
                .contains("first", "second");
        assertThat(keys.toTell().block()).isNull();
    }

    @Test
    void whereSomethingIsTakenNothingIsOpenedAndNothingTypedIsLost() {
        var early = mover();
        early.open(KEY, "taken").expectStatus().isSeeOther();
        var late = mover();

        again(late.open(KEY, "taken"), HttpStatus.CONFLICT, late);
        again(early.open(KEY, "other"), HttpStatus.CONFLICT, early);

        assertThat(offices.all().map(office -> office.slug()).collectList().block())
                .doesNotContain("other");
    }

    @Test
    void whereSomethingIsMistypedNothingIsOpenedAndNothingTypedIsLost() {
        var mover = mover();
        var hasty = new Mover(web, mover.login(), "short");

        again(mover.open(KEY, "Kibou!"), HttpStatus.UNPROCESSABLE_CONTENT, mover);
        again(hasty.open(KEY, "hasty"), HttpStatus.UNPROCESSABLE_CONTENT, hasty);

        assertThat(offices.all().map(office -> office.slug()).collectList().block())
                .doesNotContain("hasty");
    }

    @Test
    void aKeyThatIsEasyToGuessIsRefused() {
        assertThatThrownBy(() -> new OpeningSettings("short")).hasMessageContaining("MIZUHIKI_OPENING_KEY");
    }

    private Mover mover() {
        return new Mover(web, "m" + UUID.randomUUID(), "hajimete-akeru");
    }

    private static void again(ResponseSpec answer, HttpStatus status, Mover mover) {
        answer.expectStatus()
                .isEqualTo(status)
                .expectBody(String.class)
                .value(page ->
                        assertThat(page).contains("きぼう作業所", mover.login()).doesNotContain(mover.password()));
    }
}
