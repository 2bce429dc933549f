package mizuhiki.order.rulebook;

import java.time.LocalDate;
import java.util.List;
import mizuhiki.order.wage.PayLine;
import mizuhiki.order.wage.WageExample;
import mizuhiki.order.wagepolicy.Rounding;
import mizuhiki.order.wagepolicy.WagePolicy;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.web.text.Sentence;

/**
 * A version as a page tells it.
 *
 * @param shares whether what is left is shared on top of the example
 */
record RuleView(
        LocalDate validFrom,
        String reason,
        Rounding rounding,
        List<Sentence> sentences,
        List<PayLine> example,
        boolean shares) {

    static RuleView of(WagePolicy policy) {
        return new RuleView(
                policy.validFrom(),
                policy.reason(),
                policy.rounding(),
                PlainWords.of(policy),
                WageExample.of(policy),
                policy.share().isPresent());
    }

    public Yen exampleTotal() {
        return example.stream().map(PayLine::amount).collect(Yen.sum());
    }
}
