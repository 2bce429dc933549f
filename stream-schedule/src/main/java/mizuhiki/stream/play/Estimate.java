package mizuhiki.stream.play;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import java.util.List;
import java.util.UUID;
import mizuhiki.shared.money.Allocation;
import mizuhiki.shared.money.Yen;
import mizuhiki.stream.market.PlayedPiece;
import org.jspecify.annotations.Nullable;

/**
 * What the roles of the show might earn: a guess, shared by minutes; wages follow their own rules.
 *
 * @param toShare what all roles together might earn
 */
public record Estimate(Yen sales, Yen toShare, List<Line> lines) {

    /** @param name null: of roles nobody is asked for yet */
    public record Line(@Nullable UUID personId, @Nullable String name, int minutes, Yen yen) {}

    static Estimate of(Script script, List<PlayedPiece> pieces) {
        var sales = pieces.stream().map(PlayedPiece::sales).collect(Yen.sum());
        var toShare = script.share().of(sales);
        return new Estimate(sales, toShare, lines(script, toShare));
    }

    private static List<Line> lines(Script script, Yen toShare) {
        var earning = script.roles().stream().filter(StagedRole::earns).toList();
        if (earning.isEmpty()) {
            return List.of();
        }
        var minutes = earning.stream()
                .collect(groupingBy(StagedRole::whose, summingLong(role -> role.minutesWorked(script.showMinutes()))));
        var shares = Allocation.split(toShare, minutes);
        return earning.stream()
                .map(StagedRole::whose)
                .distinct()
                .map(whose ->
                        line(earning, whose, minutes.getOrDefault(whose, 0L), shares.getOrDefault(whose, Yen.ZERO)))
                .toList();
    }

    private static Line line(List<StagedRole> earning, UUID whose, long minutes, Yen yen) {
        var player = earning.stream()
                .filter(role -> role.whose().equals(whose))
                .findFirst()
                .orElseThrow()
                .player();
        return player == null
                ? new Line(null, null, (int) minutes, yen)
                : new Line(player.personId(), player.name(), (int) minutes, yen);
    }
}
