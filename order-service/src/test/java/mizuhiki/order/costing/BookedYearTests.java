package mizuhiki.order.costing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mizuhiki.order.apportion.CostPlace;
import mizuhiki.order.costing.YearLedger.Change;
import mizuhiki.order.ledger.Account;
import mizuhiki.order.task.CostClass;
import mizuhiki.shared.money.Yen;
import org.junit.jupiter.api.Test;

class BookedYearTests {

    private final BookedYear year = new BookedYear(List.of(
            new Change(Account.SALES, "水引", Yen.of(-6_000)),
            new Change(Account.SHIPPING_INCOME, "水引", Yen.of(-300)),
            new Change(Account.SALES, "パン", Yen.of(-3_700)),
            new Change(Account.MATERIAL, "水引", Yen.of(600)),
            new Change(Account.TRANSFER_FEES, null, Yen.of(100)),
            new Change(Account.POOL, null, Yen.of(9_300))));

    @Test
    void revenueIsByKindOfWork() {
        assertThat(year.revenue()).containsEntry("水引", Yen.of(6_300)).containsEntry("パン", Yen.of(3_700));
    }

    @Test
    void feeThatBelongsToNoSaleIsSharedByRevenue() {
        assertThat(year.costs())
                .contains(
                        new Cost(new CostPlace("水引", CostClass.SALES), CostRow.FEES, Yen.of(63)),
                        new Cost(new CostPlace("パン", CostClass.SALES), CostRow.FEES, Yen.of(37)));
    }

    @Test
    void everyYenOfTheCostAccountsIsInARow() {
        assertThat(year.costs().stream().map(Cost::amount).collect(Yen.sum())).isEqualTo(Yen.of(700));
        assertThat(year.of(Account.POOL)).isEqualTo(Yen.of(9_300));
    }

    @Test
    void costWithoutAnyRevenueIsGeneral() {
        var poor = new BookedYear(List.of(new Change(Account.TRANSFER_FEES, null, Yen.of(220))));

        assertThat(poor.costs())
                .containsExactly(
                        new Cost(new CostPlace(CostPlace.GENERAL, CostClass.SALES), CostRow.FEES, Yen.of(220)));
    }
}
