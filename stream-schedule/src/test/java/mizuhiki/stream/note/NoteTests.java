package mizuhiki.stream.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import mizuhiki.shared.api.Page;
import mizuhiki.shared.audit.Audit;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.stream.Beside;
import mizuhiki.stream.Browsing;
import mizuhiki.stream.StreamTest;
import mizuhiki.stream.Studio;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.r2dbc.core.DatabaseClient;

@StreamTest
class NoteTests {

    private static final String WORDS = "声が小さくてもだいじょうぶ";

    @Autowired
    ApplicationContext context;

    @Autowired
    NoteTaking taking;

    @Autowired
    Audit audit;

    @Autowired
    DatabaseClient database;

    Beside office;
    UUID pair;

    @BeforeEach
    void twoAreTogether() {
        office = new Beside(new Studio(context));
        pair = office.pair();
    }

    @Test
    void theTwoReadWhatTheyWriteAndNobodyElseDoes() {
        office.browsing.submit(office.aoi, page(), "text", WORDS).expectStatus().isSeeOther();

        assertThat(office.browsing.page(office.ken, page())).contains(WORDS, "職員に見せる");
        assertThat(office.browsing.page(office.aoi, page())).contains(WORDS).doesNotContain(">職員に見せる<");
        var manager = context.getBean(TestPeople.class).manager(office.studio.office.id());
        var otherPeer = context.getBean(TestPeople.class).person(office.studio.office.id(), "あき", Role.PEER);
        for (var somebody : new UUID[] {office.yui, office.studio.staff, manager, otherPeer}) {
            office.browsing.get(somebody, page()).expectStatus().isNotFound();
        }
        assertThat(office.browsing.page(office.studio.staff, sharedPage())).doesNotContain(WORDS);
    }

    @Test
    void aNoteSentTwiceIsOneAndAnotherOfTheSamePageIsOneMore() {
        var id = UUID.randomUUID();
        for (var text : new String[] {WORDS, WORDS, "つぎは司会"}) {
            office.browsing
                    .submit(office.aoi, page(), "id", id, "text", text)
                    .expectStatus()
                    .isSeeOther();
        }

        assertThat(office.browsing.page(office.ken, page()))
                .containsOnlyOnce(WORDS)
                .containsOnlyOnce("つぎは司会");
    }

    /** Browsers let write 2,000 characters and send each end of a line in two. */
    @Test
    void aLongNoteIsTakenAndOneTooLongComesBack() {
        office.browsing
                .submit(office.aoi, page(), "text", "あいうえ\r\n".repeat(400))
                .expectStatus()
                .isSeeOther();

        var page = Browsing.text(office.browsing
                .submit(office.aoi, page(), "text", WORDS + "か".repeat(2_000))
                .expectStatus()
                .isEqualTo(422));
        assertThat(page).contains(WORDS);
    }

    @Test
    void notesLieEncryptedAndCannotBeReadElsewhere() {
        var note = write();
        var body = office.studio.here(database.sql("select body from streams.pair_note where id = :id")
                .bind("id", note)
                .mapValue(byte[].class)
                .one());
        assertThat(new String(body, StandardCharsets.UTF_8)).doesNotContain(WORDS);

        var other = write();
        office.studio.here(database.sql("update streams.pair_note set body = :body where id = :id")
                .bind("body", body)
                .bind("id", other)
                .then());
        assertThatThrownBy(() -> office.studio.here(taking.book(office.ken, pair, Page.of(null, null))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void newcomerSharesOneNoteAndTakesItBack() {
        var note = write();
        office.browsing
                .submit(office.ken, page() + "/notes/" + note + "/share")
                .expectStatus()
                .isSeeOther();
        assertThat(office.browsing.page(office.studio.staff, sharedPage())).contains(WORDS, "あおい");
        assertThat(office.studio.here(audit.about(office.ken).collectList()))
                .extracting(Audit.Entry::action)
                .contains("streams.shared-notes-read");
        office.browsing.get(office.yui, sharedPage()).expectStatus().isForbidden();

        office.browsing
                .submit(office.ken, page() + "/notes/" + note + "/unshare")
                .expectStatus()
                .isSeeOther();
        assertThat(office.browsing.page(office.studio.staff, sharedPage())).doesNotContain(WORDS);
    }

    @Test
    void onlyTheNewcomerShares() {
        var note = write();
        for (var somebody : new UUID[] {office.aoi, office.yui, office.studio.staff}) {
            assertThatThrownBy(() -> office.studio.here(taking.share(new Notes.Key(pair, note, somebody))))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void notesStayWithTheNewcomerWhenThePairEnds() {
        write();
        office.browsing
                .submit(office.aoi, "/streams/pair/" + pair + "/handover")
                .expectStatus()
                .isSeeOther();

        assertThat(office.browsing.page(office.ken, page())).contains(WORDS).doesNotContain("<textarea");
        office.browsing.get(office.aoi, page()).expectStatus().isNotFound();
        assertThatThrownBy(() -> office.studio.here(taking.write(office.ken, pair, WORDS, null)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void emptyNoteIsToldAndNothingIsLost() {
        office.browsing.submit(office.ken, page(), "text", " ").expectStatus().isEqualTo(422);
        assertThat(office.studio
                        .here(taking.book(office.ken, pair, Page.of(null, null)))
                        .notes()
                        .items())
                .isEmpty();
    }

    @Test
    void theFirstOfManyNotesCanStillBeReadAndShared() {
        var first = write();
        for (int note = 0; note < 50; note++) {
            write();
        }

        var page = office.browsing.page(office.ken, page());
        assertThat(page).doesNotContain("note-" + first);
        var older = page.substring(page.indexOf(page() + "?after="));
        assertThat(office.browsing.page(office.ken, older.substring(0, older.indexOf('"'))))
                .contains("note-" + first, "職員に見せる")
                .doesNotContain("前のもの");
    }

    private UUID write() {
        return office.studio.here(taking.write(office.aoi, pair, WORDS, null));
    }

    private String page() {
        return "/streams/pair/" + pair;
    }

    private String sharedPage() {
        return "/streams/people/" + office.ken + "/notes";
    }
}
