package mizuhiki.stream.room;

import static mizuhiki.stream.Studio.EVENING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.Browsing;
import mizuhiki.stream.StreamTest;
import mizuhiki.stream.Studio;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.reactive.server.StatusAssertions;

/** The room of a talk that is planned already. */
@StreamTest
class TalkRoomTests {

    @Autowired
    ApplicationContext context;

    Studio studio;
    Browsing pages;
    UUID hanako;
    UUID small;
    UUID large;

    @BeforeEach
    void officeHasRooms() {
        studio = new Studio(context);
        pages = new Browsing(studio);
        hanako = studio.member("花子");
        small = room("面談室");
        large = room("広い部屋");
    }

    @Test
    void whoInvitedChangesTheRoomAndTheOtherIsTold() {
        var talk = talk(hanako, EVENING, small);

        pages.submit(studio.staff, page(talk), "roomId", large).expectStatus().isSeeOther();
        assertThat(mine(hanako)).contains("部屋が変わりました。まえ：面談室、いま：広い部屋");
        assertThat(mine(studio.staff)).contains("広い部屋").doesNotContain("部屋が変わりました");

        pages.submit(studio.staff, page(talk), "roomId", large).expectStatus().isSeeOther();
        assertThat(mine(hanako)).contains("部屋が変わりました。まえ：面談室、いま：広い部屋");

        pages.submit(studio.staff, page(talk), "roomId", "").expectStatus().isSeeOther();
        assertThat(mine(hanako)).contains("部屋が変わりました。まえ：面談室、いま：なし");
        talk(studio.member("健"), EVENING.plusSeconds(3600), large);
    }

    @Test
    void roomThatIsBackWhereItWasHasNotChanged() {
        var talk = talk(hanako, EVENING, null);

        change(studio.staff, talk, large).isNoContent();
        assertThat(mine(hanako)).contains("部屋が変わりました。まえ：なし、いま：広い部屋");

        change(studio.staff, talk, null).isNoContent();
        assertThat(mine(hanako)).doesNotContain("部屋が変わりました");
    }

    @Test
    void roomThatIsTakenThenIsRefusedAndTheOldOneStays() {
        var talk = talk(hanako, EVENING, small);
        var show = studio.show(EVENING);
        studio.as(studio.staff)
                .put()
                .uri("/api/v1/streams/{show}/rooms", show)
                .bodyValue(Map.of("thingIds", new UUID[] {large}))
                .exchange()
                .expectStatus()
                .isNoContent();

        assertThat(refused(studio.staff, talk, large))
                .contains("広い部屋", "予定があります")
                .doesNotContain("木曜の夜");
        assertThat(refused(hanako, talk, large)).contains("広い部屋", "予定があります").doesNotContain("木曜の夜");
        assertThat(mine(hanako)).contains("面談室").doesNotContain("部屋が変わりました");
        change(studio.staff, talk, UUID.randomUUID()).isNotFound();
        change(studio.staff, talk, null).isNoContent();
    }

    @Test
    void whoeverIsInvitedMayChooseAnotherRoomAndTheOtherIsTold() {
        var talk = talk(hanako, EVENING, small);
        change(studio.staff, talk, null).isNoContent();

        assertThat(mine(hanako)).contains(page(talk));
        pages.submit(hanako, page(talk), "roomId", large).expectStatus().isSeeOther();

        assertThat(mine(studio.staff)).contains("部屋が変わりました。まえ：なし、いま：広い部屋");
        assertThat(mine(hanako)).contains("広い部屋").doesNotContain("部屋が変わりました");
        change(hanako, talk, small).isNoContent();
        assertThat(mine(studio.staff)).contains("部屋が変わりました。まえ：なし、いま：面談室");
        change(studio.staff, talk, large).isNoContent();
        assertThat(mine(hanako)).contains("部屋が変わりました。まえ：面談室、いま：広い部屋");
    }

    @Test
    void nobodyElseChangesIt() {
        var talk = talk(hanako, EVENING, small);

        change(studio.member("健"), talk, large).isNotFound();
        change(studio.staff, UUID.randomUUID(), large).isNotFound();
        assertThat(mine(hanako)).contains("面談室").doesNotContain("部屋が変わりました");
    }

    private UUID room(String name) {
        return UUID.fromString((String) studio.post("/api/v1/streams/things", Map.of("kind", "ROOM", "name", name))
                .get("id"));
    }

    private UUID talk(UUID guest, Instant at, @Nullable UUID room) {
        var from = at.atZone(Moment.JAPAN).toLocalTime().toString();
        var plan = new HashMap<String, Object>(
                Map.of("guestId", guest, "day", Moment.dayOf(at), "from", from, "minutes", 30));
        plan.put("roomId", room);
        return UUID.fromString(
                (String) studio.post("/api/v1/streams/talks", plan).get("id"));
    }

    private StatusAssertions change(UUID personId, UUID talkId, @Nullable UUID roomId) {
        var wanted = new HashMap<String, UUID>();
        wanted.put("roomId", roomId);
        return studio.as(personId)
                .put()
                .uri("/api/v1/streams/talks/{talk}/room", talkId)
                .bodyValue(wanted)
                .exchange()
                .expectStatus();
    }

    private String refused(UUID personId, UUID talkId, UUID roomId) {
        return Browsing.text(pages.submit(personId, page(talkId), "roomId", roomId)
                .expectStatus()
                .isEqualTo(409));
    }

    private String mine(UUID personId) {
        return pages.page(personId, "/streams/talks");
    }

    private static String page(UUID talkId) {
        return "/streams/talks/" + talkId + "/room";
    }
}
