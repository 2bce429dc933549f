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
        var seller = new Seller("社会福祉法人みずひき", "山田 花子", "長野県飯田市1-1", " ", "", "");

        assertThat(seller.untold()).containsExactly(Seller.Part.PHONE);
    }

    @Test
    void mailAndAccountAreNotNeededToSell() {
        assertThat(new Seller("社会福祉法人みずひき", "山田 花子", "長野県飯田市1-1", "0265-00-0000", "", "").isTold())
                .isTrue();
    }
}
