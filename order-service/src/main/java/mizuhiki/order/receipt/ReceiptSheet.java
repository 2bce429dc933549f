package mizuhiki.order.receipt;

import java.time.YearMonth;
import java.util.List;
import mizuhiki.shared.money.Yen;

/** 受領書: who is to get how much cash for a month; each signs on a page of their own, as wages are nobody else's business. */
record ReceiptSheet(String office, YearMonth month, List<Row> rows) {

    record Row(String name, Yen amount) {}

    public Yen total() {
        return rows.stream().map(Row::amount).collect(Yen.sum());
    }
}
