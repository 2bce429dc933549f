package mizuhiki.stream.play;

import mizuhiki.shared.money.Yen;

/**
 * How much of a sale a show might earn its people; the wage rules themselves are kept elsewhere.
 *
 * @param proceedsPercent of a price, what is left after fees and material
 * @param showPercent of that, what goes to the roles of a show
 */
public record ShareRule(int proceedsPercent, int showPercent) {

    Yen of(Yen sales) {
        return Yen.of(sales.amount() * proceedsPercent * showPercent / 10_000);
    }
}
