package mizuhiki.order.accounts;

import mizuhiki.shared.money.Yen;
import mizuhiki.shared.problem.Refusal;

/** 表4 is for offices whose sales of a year are at most 50,000,000 yen. */
final class SalesTooLarge extends Refusal {

    SalesTooLarge(Yen sales) {
        super(Reason.CONFLICT, sales);
    }
}
