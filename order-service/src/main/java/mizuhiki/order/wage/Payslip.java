package mizuhiki.order.wage;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import mizuhiki.shared.money.Yen;

/**
 * One member's wage and what it follows from.
 *
 * @param credit what their work earned in this month's sales
 * @param allCredit of all members together
 * @param rest what is shared by credit
 * @param share their part of the rest
 */
public record Payslip(
        YearMonth month,
        UUID personId,
        String name,
        List<BaseLine> baseLines,
        Yen base,
        Yen credit,
        Yen allCredit,
        Yen rest,
        Yen share,
        Yen gross) {

    public int days() {
        return baseLines.stream().mapToInt(BaseLine::days).sum();
    }

    public int minutes() {
        return baseLines.stream().mapToInt(BaseLine::minutes).sum();
    }
}
