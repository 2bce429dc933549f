package mizuhiki.stream.airtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import mizuhiki.shared.money.Yen;
import mizuhiki.stream.piece.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BalanceTests {

    private static final UUID HANAKO = new UUID(0, 1);
    private static final UUID KEN = new UUID(0, 2);

    private final Piece brooch = piece("ブローチ");
    private final Piece card = piece("カード");
    private final Piece bag = piece("ふくろ");
    private final Piece cup = piece("コップ");
    private final Map<UUID, Set<UUID>> makers = new HashMap<>(Map.of(
            brooch.productId(), Set.of(HANAKO),
            card.productId(), Set.of(HANAKO),
            bag.productId(), Set.of(KEN)));

    @Test
    void makerWhoWasSeenLeastComesFirst() {
        assertThat(proposed(shown(brooch, 10), 60)).startsWith(bag);
        assertThat(proposed(shown(bag, 10), 60)).containsSubsequence(card, bag).containsSubsequence(brooch, bag);
    }

    @Test
    void makersTakeTurns() {
        assertThat(proposed(new Airtime(Map.of()), 60))
                .extracting(Piece::title)
                .containsExactly("ふくろ", "カード", "ブローチ", "コップ");
    }

    @Test
    void ofOneMakerThePieceShownLeastComesFirst() {
        assertThat(proposed(shown(card, 3), 5)).containsExactly(bag);
        assertThat(proposed(shown(card, 3), 60)).containsSubsequence(brooch, card);
    }

    @Test
    void pieceMadeTogetherComesUpForWhoeverWasSeenLess() {
        makers.put(cup.productId(), Set.of(HANAKO, KEN));
        makers.remove(bag.productId());

        assertThat(proposed(shown(brooch, 20), 60)).startsWith(cup);
    }

    @Test
    void pieceOfNobodyKnownStandsBack() {
        assertThat(proposed(new Airtime(Map.of()), 60)).last().isEqualTo(cup);
    }

    @Test
    void onlyWhatThereIsRoomForIsProposed() {
        var airtime = new Airtime(Map.of());

        assertThat(proposed(airtime, 4)).isEmpty();
        assertThat(proposed(airtime, 5)).hasSize(1);
        assertThat(proposed(airtime, 14)).hasSize(2);
        assertThat(proposed(airtime, -5)).isEmpty();
    }

    /** With as many pieces of each as one could want, nobody is left more than one piece behind. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void withEqualChancesNobodyIsLeftBehind(long seed) {
        var random = new Random(seed);
        var people = IntStream.range(0, 2 + random.nextInt(6))
                .mapToObj(number -> new UUID(1, number))
                .toList();
        var pieces = new ArrayList<Piece>();
        makers.clear();
        for (var person : people) {
            IntStream.range(0, 12).mapToObj(number -> piece("もの" + number)).forEach(made -> {
                pieces.add(made);
                makers.put(made.productId(), Set.of(person));
            });
        }
        var airtime = new Airtime(Map.of());

        var chosen = Balance.proposed(pieces, airtime, Seen.of(airtime, makers), 60);

        var times = people.stream()
                .mapToInt(person -> (int) chosen.stream()
                        .filter(piece -> makers.get(piece.productId()).contains(person))
                        .count())
                .summaryStatistics();
        assertThat(chosen).hasSize(12);
        assertThat(times.getMax() - times.getMin()).isLessThanOrEqualTo(1);
    }

    private List<Piece> proposed(Airtime airtime, int roomMinutes) {
        return Balance.proposed(
                List.of(brooch, card, bag, cup), airtime, Seen.of(airtime, Map.copyOf(makers)), roomMinutes);
    }

    private static Airtime shown(Piece piece, int minutes) {
        return new Airtime(Map.of(piece.productId(), Duration.ofMinutes(minutes)));
    }

    private static Piece piece(String title) {
        return new Piece(UUID.randomUUID(), title, null, Yen.of(1000), 1, 1, 0, 0, true);
    }
}
