package mizuhiki.order.sharing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.order.effort.Effort;
import mizuhiki.order.weighing.CreditPolicy;
import mizuhiki.order.weighing.SharedBy;
import mizuhiki.shared.event.Stage;
import mizuhiki.shared.money.Yen;

/** What a policy does with a piece of 3,000 yen, worked out by the rule itself. */
public record WorkedExample(Yen price, Yen channelFee, Yen materialCost, Yen proceeds, List<Line> lines, Yen pool) {

    /** @param person a letter */
    public record Line(Stage stage, String person, SharedBy sharedBy, int measure, int stageMeasure, Yen yen) {

        static Line of(Credit credit) {
            var letter = (char) credit.personId().getLeastSignificantBits();
            return new Line(
                    credit.stage(),
                    String.valueOf(letter),
                    credit.sharedBy(),
                    credit.measure(),
                    credit.stageMeasure(),
                    credit.yen());
        }
    }

    private static final Yen PRICE = Yen.of(3_000);
    private static final Yen CHANNEL_FEE = Yen.of(300);
    private static final Yen MATERIAL_COST = Yen.of(616);
    private static final Yen PROCEEDS = PRICE.minus(CHANNEL_FEE).minus(MATERIAL_COST);

    private static final List<Effort> WORK = List.of(
            new Effort(Stage.MAKING, person('A'), 60, 2, 3),
            new Effort(Stage.MAKING, person('B'), 30, 2, 1),
            new Effort(Stage.LISTING, person('C'), 20, 1, 0),
            new Effort(Stage.SHOW, person('B'), 60, 1, 0),
            new Effort(Stage.SHOW, person('D'), 30, 1, 0),
            new Effort(Stage.PACKING, person('E'), 10, 1, 0),
            Effort.of(Stage.COMMON, person('E'), 120));

    /** Sold in a show. */
    public static WorkedExample live(CreditPolicy policy) {
        return of(policy, WORK);
    }

    /** Sold in the shop, where nobody worked in a show. */
    public static WorkedExample shop(CreditPolicy policy) {
        return of(
                policy, WORK.stream().filter(work -> work.stage() != Stage.SHOW).toList());
    }

    private static WorkedExample of(CreditPolicy policy, List<Effort> work) {
        var credits = new Sharing(policy, policy.makingBy(), work).of(PROCEEDS, Map.of());
        var pool = PROCEEDS.minus(credits.stream().map(Credit::yen).collect(Yen.sum()));
        return new WorkedExample(
                PRICE,
                CHANNEL_FEE,
                MATERIAL_COST,
                PROCEEDS,
                credits.stream().map(Line::of).toList(),
                pool);
    }

    private static UUID person(char letter) {
        return new UUID(0, letter);
    }
}
