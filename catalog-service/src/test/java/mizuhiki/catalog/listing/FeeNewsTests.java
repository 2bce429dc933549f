package mizuhiki.catalog.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import mizuhiki.catalog.CatalogTest;
import mizuhiki.shared.event.OrderEvent.ShopFeeSet;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.outbox.TestNews;
import mizuhiki.shared.time.Moment;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CatalogTest
class FeeNewsTests {

    private final UUID office = UUID.randomUUID();
    private final Instant now = Instant.now();
    private final LocalDate today = Moment.dayOf(now);

    @Autowired
    FeeNews news;

    @Autowired
    Estimates estimates;

    @Test
    void beforeTheShopHasTermsASaleCostsNothing() {
        assertThat(feeOf(1_000)).isEqualTo(Yen.ZERO);
    }

    @Test
    void theFeeIsThatOfTheDay() {
        tell(now.minusSeconds(10), new ShopFeeSet(today.minusDays(3), 360));
        tell(now.minusSeconds(9), new ShopFeeSet(today.plusDays(1), 1_000));

        assertThat(feeOf(1_000)).isEqualTo(Yen.of(36));
    }

    @Test
    void ofSeveralForOneDayTheLastSetHoldsInWhateverOrderTheyArrive() {
        tell(now.minusSeconds(5), new ShopFeeSet(today, 500));
        tell(now.minusSeconds(10), new ShopFeeSet(today, 360));

        assertThat(feeOf(1_000)).isEqualTo(Yen.of(50));
    }

    private void tell(Instant at, ShopFeeSet fee) {
        TestNews.tell(news, at, fee).contextWrite(CurrentOffice.is(office)).block();
    }

    private Yen feeOf(long price) {
        return estimates
                .of(UUID.randomUUID(), Yen.of(price), Yen.ZERO)
                .contextWrite(CurrentOffice.is(office))
                .block()
                .fee();
    }
}
