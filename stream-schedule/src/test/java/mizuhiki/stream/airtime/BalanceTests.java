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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BalanceTests {

    private static final UUID HANAKO = new UUID(0, 1);
    private static final UUID KEN = new UUID(0, 2);

    private final Option brooch = option("ブローチ");
    private final Option card = option("カード");
    private final Option bag = option("リボン");
    private final Option cup = option("コップ");
    private final Map<UUID, Set<UUID>> makers = new HashMap<>(Map.of(
            brooch.productId(), Set.of(HANAKO),
            card.productId(), Set.of(HANAKO),
            bag.productId(), Set.of(KEN)));

    @Test
    void makerWhoWasSeenLeastComesFirst() {
        assertThat(ordered(shown(brooch, 10))).startsWith(bag);
        assertThat(ordered(shown(bag, 10))).containsSubsequence(card, bag).containsSubsequence(brooch, bag);
    }

    @Test
    void makersTakeTurns() {
        assertThat(ordered(new Airtime(Map.of())))
                .extracting(Option::title)
                .containsExactly("カード", "リボン", "ブローチ", "コップ");
    }

    @Test
    void ofOneMakerThePieceShownLeastComesFirst() {
        assertThat(ordered(shown(card, 3))).startsWith(bag);
        assertThat(ordered(shown(card, 3))).containsSubsequence(brooch, card);
    }

    @Test
    void pieceMadeTogetherComesUpForWhoeverWasSeenLess() {
        makers.put(cup.productId(), Set.of(HANAKO, KEN));
        makers.remove(bag.productId());

        assertThat(ordered(shown(brooch, 20))).startsWith(cup);
    }

    @Test
    void pieceOfNobodyKnownStandsBack() {
        assertThat(ordered(new Airtime(Map.of()))).last().isEqualTo(cup);
    }

    /** With as many pieces of each as one could want, nobody is left more than one piece behind. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void withEqualChancesNobodyIsLeftBehind(long seed) {
        var random = new Random(seed);
        var people = IntStream.range(0, 2 + random.nextInt(6))
                .mapToObj(number -> new UUID(1, number))
                .toList();
        var pieces = new ArrayList<Option>();
        makers.clear();
        for (var person : people) {
            IntStream.range(0, 12)
                    .mapToObj(number -> option(person + " " + number))
                    .forEach(made -> {
                        pieces.add(made);
                        makers.put(made.productId(), Set.of(person));
                    });
        }
        var airtime = new Airtime(Map.of());

        var chosen = Balance.ordered(pieces, airtime, Seen.of(airtime, makers)).stream()
                .limit(12)
                .toList();

        var times = people.stream()
                .mapToInt(person -> (int) chosen.stream()
                        .filter(piece -> makers.get(piece.productId()).contains(person))
                        .count())
                .summaryStatistics();
        assertThat(times.getMax() - times.getMin()).isLessThanOrEqualTo(1);
    }

    private List<Option> ordered(Airtime airtime) {
        return Balance.ordered(List.of(brooch, card, bag, cup), airtime, Seen.of(airtime, Map.copyOf(makers)));
    }

    private static Airtime shown(Option option, int minutes) {
        return new Airtime(Map.of(option.productId(), Duration.ofMinutes(minutes)));
    }

    private static Option option(String title) {
        return new Option(UUID.randomUUID(), title, 5);
    }
}
