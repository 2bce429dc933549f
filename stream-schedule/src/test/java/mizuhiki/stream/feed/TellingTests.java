package mizuhiki.stream.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TellingTests {

    static final Instant NOW = Instant.parse("2026-11-26T03:00:00Z");
    static final Instant SINCE = NOW.minus(Duration.ofDays(30));
    static final Plan SHOW = plan("show", "配信：夜の水引", NOW.plusSeconds(3600));

    @Test
    void whatIsNewIsToldForTheFirstTime() {
        assertThat(tell(List.of(), NOW, SHOW).now()).singleElement().satisfies(entry -> {
            assertThat(entry.sequence()).isZero();
            assertThat(entry.changedAt()).isEqualTo(NOW);
        });
    }

    @Test
    void whatIsUnchangedStaysAsItWasTold() {
        var first = tell(List.of(), NOW, SHOW);
        var again = tell(first.now(), NOW.plusSeconds(900), SHOW);

        assertThat(again.now()).isEqualTo(first.now());
        assertThat(again.changed()).isEmpty();
        assertThat(again.forgotten()).isEmpty();
    }

    @Test
    void everyChangeRaisesTheSequence() {
        var first = tell(List.of(), NOW, SHOW);
        var moved = tell(first.now(), NOW.plusSeconds(60), plan("show", SHOW.summary(), NOW.plusSeconds(7200)));
        var renamed = tell(moved.now(), NOW.plusSeconds(120), plan("show", "配信（あなた：司会）", NOW.plusSeconds(7200)));

        assertThat(moved.now()).extracting(FeedEntry::sequence).containsExactly(1);
        assertThat(renamed.now()).extracting(FeedEntry::sequence).containsExactly(2);
        assertThat(renamed.now()).extracting(FeedEntry::changedAt).containsExactly(NOW.plusSeconds(120));
    }

    @Test
    void whatVanishesIsToldAsCancelledForThirtyDays() {
        var later = plan("later", "予定", NOW.plus(Duration.ofDays(90)));
        var gone = tell(tell(List.of(), NOW, later).now(), NOW);

        assertThat(gone.now()).singleElement().satisfies(entry -> {
            assertThat(entry.cancelled()).isTrue();
            assertThat(entry.sequence()).isOne();
        });
        var kept = FeedEntry.CANCELLED_KEPT;
        assertThat(tell(gone.now(), NOW.plus(kept).minusSeconds(1)).now()).isEqualTo(gone.now());
        assertThat(tell(gone.now(), NOW.plus(kept)).forgotten()).containsExactly("later");
    }

    @Test
    void roleTakesThePlaceOfItsShowAndIsCancelledWhenGivenBack() {
        var role = new Plan("role-show", "配信（あなた：司会）", SHOW.startsAt(), SHOW.endsAt(), true, "show");
        var moved = plan("show", SHOW.summary(), NOW.plusSeconds(7200));
        var announced = tell(tell(List.of(), NOW, SHOW).now(), NOW, moved);
        var taken = tell(announced.now(), NOW.plusSeconds(60), role);

        assertThat(taken.now()).extracting(FeedEntry::uid).containsExactly("role-show");
        assertThat(taken.forgotten()).isEmpty();

        var told = Stream.concat(announced.now().stream(), taken.now().stream()).toList();
        var back = tell(told, NOW.plusSeconds(120), moved);
        assertThat(back.now())
                .extracting(FeedEntry::uid, FeedEntry::cancelled, FeedEntry::sequence)
                .containsExactlyInAnyOrder(tuple("role-show", true, 1), tuple("show", false, 1));
    }

    @Test
    void whatComesBackIsNoLongerCancelled() {
        var gone = tell(tell(List.of(), NOW, SHOW).now(), NOW);
        var back = tell(gone.now(), NOW.plusSeconds(60), SHOW);

        assertThat(back.now()).singleElement().satisfies(entry -> {
            assertThat(entry.cancelled()).isFalse();
            assertThat(entry.sequence()).isEqualTo(2);
        });
    }

    @Test
    void whatLiesLongBehindIsForgottenAndNotCancelled() {
        var first = tell(List.of(), NOW, SHOW);
        var much = NOW.plus(Duration.ofDays(40));

        var telling = Telling.of(first.now(), List.of(), much.minus(Duration.ofDays(30)), much);

        assertThat(telling.now()).isEmpty();
        assertThat(telling.forgotten()).containsExactly("show");
    }

    private static Telling tell(List<FeedEntry> told, Instant now, Plan... plans) {
        return Telling.of(told, List.of(plans), SINCE, now);
    }

    private static Plan plan(String uid, String summary, Instant startsAt) {
        return new Plan(uid, summary, startsAt, startsAt.plusSeconds(3600), true, null);
    }
}
