package mizuhiki.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mizuhiki.catalog.product.Product.State;
import mizuhiki.shared.money.TaxCategory;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.problem.Stale;
import org.junit.jupiter.api.Test;

class ProductTests {

    private static final Terms TERMS = new Terms("水引のブローチ", "赤", Yen.of(3_000), Yen.of(600), TaxCategory.STANDARD);

    private final Product waiting = Product.made("ブローチ", "", UUID.randomUUID(), Instant.EPOCH);

    @Test
    void newThingWaitsToBeChecked() {
        assertThat(waiting.state()).isEqualTo(State.WAITING);
        assertThat(waiting.list(TERMS).isListed()).isTrue();
        assertThat(waiting.list(TERMS).terms().price()).isEqualTo(Yen.of(3_000));
    }

    @Test
    void sentBackThingIsMendedAndWaitsAgain() {
        var sentBack = waiting.sendBack("写真をもう一枚");

        var mended = sentBack.mend("水引のブローチ", "", null);

        assertThat(sentBack.note()).isEqualTo("写真をもう一枚");
        assertThat(mended.state()).isEqualTo(State.WAITING);
        assertThat(mended.note()).isEmpty();
        assertThat(mended.photoId()).isEqualTo(waiting.photoId());
    }

    @Test
    void onlyWaitingThingsAreSentBack() {
        assertThatThrownBy(() -> waiting.list(TERMS).sendBack("?")).isInstanceOf(ProductNotWaiting.class);
        assertThatThrownBy(() -> waiting.sendBack("1").sendBack("2")).isInstanceOf(ProductNotWaiting.class);
    }

    @Test
    void listedWordsAreNotMendedByMakers() {
        assertThatThrownBy(() -> waiting.list(TERMS).mend("x", "", null)).isInstanceOf(ProductAlreadyChecked.class);
    }

    @Test
    void onlyListedThingsAreTakenOffSale() {
        assertThat(waiting.list(TERMS).withdraw().state()).isEqualTo(State.WITHDRAWN);
        assertThatThrownBy(waiting::withdraw).isInstanceOf(ProductNotListed.class);
    }

    @Test
    void whatStaffLookAtIsShownInAnotherPicture() {
        var another = UUID.randomUUID();
        var listed = waiting.list(TERMS);

        assertThat(listed.picturedIn(another).photoId()).isEqualTo(another);
        assertThat(listed.picturedIn(another).state()).isEqualTo(State.LISTED);
        assertThat(listed.withdraw().picturedIn(another).state()).isEqualTo(State.WITHDRAWN);
        assertThat(waiting.picturedIn(another).photoId()).isEqualTo(another);
        assertThat(waiting.picturedIn(another).state()).isEqualTo(State.WAITING);
        assertThat(listed.withdraw().madeAgain().picturedIn(another).state()).isEqualTo(State.WAITING);
    }

    @Test
    void makersAreNotOvertakenWhileTheyMend() {
        assertThatThrownBy(() -> waiting.sendBack("写真をもう一枚").picturedIn(UUID.randomUUID()))
                .isInstanceOf(ProductNotListed.class);
    }

    @Test
    void makingMoreKeepsItOnSaleOrAsksForAnotherLook() {
        var listed = waiting.list(TERMS);

        assertThat(listed.madeAgain()).isEqualTo(listed);
        assertThat(listed.withdraw().madeAgain().state()).isEqualTo(State.WAITING);
    }

    /** What is made again was sold before, so its rate is on receipts. */
    @Test
    void rateIsPutRightWhileItIsOffSale() {
        var listed = waiting.list(TERMS);
        var again = listed.withdraw().madeAgain();

        for (var offSale : List.of(waiting, again, again.sendBack("写真をもう一枚"), listed.withdraw())) {
            var taxed = offSale.taxedAfterwards(TaxCategory.REDUCED);
            assertThat(taxed).isEqualTo(offSale.taxedAs(TaxCategory.REDUCED));
            assertThat(taxed.state()).isEqualTo(offSale.state());
        }
        assertThatThrownBy(() -> listed.taxedAfterwards(TaxCategory.REDUCED)).isInstanceOf(ProductOnSale.class);
    }

    @Test
    void decisionOnWhatIsNoLongerSoIsStale() {
        assertThatThrownBy(() -> waiting.asSeen(7)).isInstanceOf(Stale.class);
        assertThat(waiting.asSeen(0)).isSameAs(waiting);
    }
}
