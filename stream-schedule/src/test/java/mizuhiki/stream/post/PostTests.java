package mizuhiki.stream.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import mizuhiki.shared.event.Stage;
import mizuhiki.shared.event.WorkDone;
import mizuhiki.stream.network.Network;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PostTests {

    private static final Instant NOON = Instant.parse("2026-11-26T03:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private static final UUID SHOW = UUID.randomUUID();
    private static final UUID PIECE = UUID.randomUUID();

    private static final Set<String> POSSIBLE =
            Set.of("PLANNED READY", "READY PLANNED", "READY PUBLISHED", "PUBLISHED TAKEN_DOWN");

    @ParameterizedTest
    @MethodSource("pairs")
    void onlyTheseStepsArePossible(PostState from, PostState to) {
        assertThat(from.mayBecome(to)).isEqualTo(POSSIBLE.contains(from + " " + to));
    }

    static Stream<Arguments> pairs() {
        return Arrays.stream(PostState.values())
                .flatMap(from -> Arrays.stream(PostState.values()).map(to -> Arguments.of(from, to)));
    }

    @Test
    void postGoesFromPlanToBeingTakenDown() {
        var out = planned("木曜の夜の水引").ready().publish("https://x.com/1", NOON);

        assertThat(out.state()).isEqualTo(PostState.PUBLISHED);
        assertThat(out.takeDown().link()).isEqualTo("https://x.com/1");
        assertThatThrownBy(out::ready).isInstanceOf(PostStateRefused.class);
        assertThatThrownBy(() -> planned("水引").publish("https://x.com/1", NOON)).isInstanceOf(PostStateRefused.class);
    }

    @Test
    void textThatDoesNotFitIsNotReady() {
        assertThat(planned("水".repeat(140)).ready().state()).isEqualTo(PostState.READY);
        assertThatThrownBy(() -> planned("水".repeat(141)).ready()).isInstanceOf(TextUnfit.class);
    }

    @Test
    void whatIsReadyIsNotChanged() {
        assertThatThrownBy(() -> planned("水引").ready().change(plan("ブローチ", SHOW, null)))
                .isInstanceOf(PostStateRefused.class);
    }

    @Test
    void onlyWhatNobodyOutsideHasSeenVanishes() {
        assertThat(planned("水引").removable()).isNotNull();
        assertThatThrownBy(() ->
                        planned("水引").ready().publish("https://x.com/1", NOON).removable())
                .isInstanceOf(PostStateRefused.class);
        assertThatThrownBy(() -> planned("水引").tellWork(NOON).removable()).isInstanceOf(PostStateRefused.class);
    }

    @Test
    void workIsToldOnce() {
        var told = planned("水引").took(30).tellWork(NOON);

        assertThat(told.tellWork(NOON.plusSeconds(60)).workToldAt()).isEqualTo(NOON);
        assertThat(told.change(plan("ブローチ", SHOW, null)).minutes()).isEqualTo(30);
        assertThatThrownBy(() -> told.took(60)).isInstanceOf(WorkToldAlready.class);
    }

    @Test
    void tellingOfAShowIsWorkOfTheShowAndOfAPieceOfListingIt() {
        assertThat(Post.planned(UUID.randomUUID(), plan("水引", SHOW, PIECE)))
                .extracting(Post::stage, Post::subjectId)
                .containsExactly(Stage.SHOW, SHOW);
        assertThat(Post.planned(UUID.randomUUID(), plan("水引", null, PIECE)))
                .extracting(Post::stage, Post::subjectId)
                .containsExactly(Stage.LISTING, PIECE);
    }

    @Test
    void minutesAreSharedAndNoneIsLost() {
        var people = Stream.generate(UUID::randomUUID).limit(3).sorted().toList();
        var involved = new Involved(Preparer.of(people), List.of(), List.of());

        assertThat(involved.work(planned("水引").took(50), Set.copyOf(people), DAY))
                .extracting(WorkDone::minutes)
                .containsExactly(17, 17, 16);
        assertThat(involved.work(planned("水引").took(50), Set.of(people.get(2)), DAY))
                .extracting(WorkDone::personId, WorkDone::minutes)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(people.get(2), 16));
        assertThat(involved.work(planned("水引").took(1), Set.copyOf(people), DAY))
                .hasSize(1);
    }

    @Test
    void consentsCountOnTheDayItIsOut() {
        var ready = planned("水引").ready();

        assertThat(ready.outOn(DAY.minusDays(3))).isEqualTo(DAY);
        assertThat(ready.outOn(DAY.plusDays(3))).isEqualTo(DAY.plusDays(3));
        assertThat(ready.publish("https://x.com/1", NOON).outOn(DAY.minusDays(3)))
                .isEqualTo(DAY.minusDays(3));
    }

    private static Post planned(String text) {
        return Post.planned(UUID.randomUUID(), plan(text, SHOW, null));
    }

    private static PostPlan plan(String text, UUID showId, UUID productId) {
        return new PostPlan(showId, productId, Network.X, text, NOON, 0, List.of(), List.of(), List.of());
    }
}
