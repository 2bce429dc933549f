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
public record WorkedExample(Yen price, Yen channelFee, Yen materialCost, List<Line> lines) {

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

    private static final WorkedExample SALE = new WorkedExample(Yen.of(3_000), Yen.of(300), Yen.of(616), List.of());

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
        var credits = new Sharing(policy, policy.makingBy(), work).of(SALE.proceeds(), Map.of());
        return new WorkedExample(
                SALE.price,
                SALE.channelFee,
                SALE.materialCost,
                credits.stream().map(Line::of).toList());
    }

    public Yen proceeds() {
        return price.minus(channelFee).minus(materialCost);
    }

    public Yen pool() {
        return proceeds().minus(lines.stream().map(Line::yen).collect(Yen.sum()));
    }

    private static UUID person(char letter) {
        return new UUID(0, letter);
    }
}
