package mizuhiki.shared.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SellerTests {

    @Test
    void whoeverHasJustMovedInHasToldNothing() {
        assertThat(Seller.UNNAMED.isTold()).isFalse();
        assertThat(Seller.UNNAMED.untold()).containsExactly(Seller.Part.values());
    }

    @Test
    void blankIsNotTold() {
        var seller = new Seller("社会福祉法人みずひき", "山田 花子", "長野県飯田市1-1", " ", "", "みずひき銀行");

        assertThat(seller.untold()).containsExactly(Seller.Part.PHONE);
    }

    @Test
    void mailIsNotNeededToSell() {
        assertThat(new Seller("社会福祉法人みずひき", "山田 花子", "長野県飯田市1-1", "0265-00-0000", "", "みずひき銀行").isTold())
                .isTrue();
    }
}
