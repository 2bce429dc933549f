package mizuhiki.catalog.making;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mizuhiki.catalog.made.Share;
import mizuhiki.catalog.making.LotView.Question;
import org.junit.jupiter.api.Test;

class LotTests {

    private static final Instant NOW = Instant.EPOCH;

    private final Lot begun = Lot.begin(UUID.randomUUID(), NOW);
    private final Lot pictured = begun.of(begun.thing().picturedIn(UUID.randomUUID()));
    private final Lot described = pictured.describe("  水引の ブローチ", "<b>赤</b>\n金", 2);

    @Test
    void answersAreCleanedAndKept() {
        assertThat(described.thing().title()).isEqualTo("水引の ブローチ");
        assertThat(described.thing().description()).isEqualTo("赤<br>金");
        assertThat(described.thing().photoId()).isEqualTo(pictured.thing().photoId());
    }

    @Test
    void theNextQuestionIsTheFirstWithoutAnAnswer() {
        var makers = List.of(new Share(UUID.randomUUID(), 30));

        assertThat(LotView.of(begun, List.of()).next()).isEqualTo(Question.PHOTO);
        assertThat(LotView.of(pictured, List.of()).next()).isEqualTo(Question.WHAT);
        assertThat(LotView.of(described, List.of()).next()).isEqualTo(Question.WHO);
        assertThat(LotView.of(described, makers).next()).isEqualTo(Question.CHECK);
        assertThat(LotView.of(described.finish(UUID.randomUUID(), NOW), makers).next())
                .isEqualTo(Question.DONE);
    }

    @Test
    void finishedLotNeverChanges() {
        var finished = described.finish(UUID.randomUUID(), NOW);

        assertThatThrownBy(() -> finished.describe("x", "", 1)).isInstanceOf(LotFinished.class);
        assertThatThrownBy(() -> finished.throwAway(NOW)).isInstanceOf(LotFinished.class);
        assertThatThrownBy(() -> finished.finish(UUID.randomUUID(), NOW)).isInstanceOf(LotFinished.class);
    }

    @Test
    void whatMissesPictureOrNameIsNotFinished() {
        assertThatThrownBy(() -> begun.finish(UUID.randomUUID(), NOW)).isInstanceOf(LotIncomplete.class);
        assertThatThrownBy(() -> pictured.finish(UUID.randomUUID(), NOW)).isInstanceOf(LotIncomplete.class);
    }

    @Test
    void moreOfAKnownThingKeepsItsWords() {
        var more = Lot.ofMore(described.newProduct(NOW), UUID.randomUUID(), NOW);

        assertThat(more.describe("another", "words", 5).thing().title()).isEqualTo("水引の ブローチ");
        assertThat(more.describe("another", "words", 5).thing().quantity()).isEqualTo(5);
    }
}
