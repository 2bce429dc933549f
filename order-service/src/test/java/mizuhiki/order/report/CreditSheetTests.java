package mizuhiki.order.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import mizuhiki.order.weighing.SharedBy;
import mizuhiki.shared.event.Stage;
import mizuhiki.shared.money.Yen;
import org.junit.jupiter.api.Test;

class CreditSheetTests {

    private static final UUID ID = UUID.fromString("00000000-0000-7000-8000-000000000001");

    @Test
    void saleHasNoMark() {
        assertThat(CreditSheet.marks(row(false, false, false))).isEmpty();
    }

    @Test
    void whatIsNoSaleSaysWhatItIs() {
        assertThat(CreditSheet.marks(row(false, true, false))).isEqualTo("返品");
        assertThat(CreditSheet.marks(row(true, true, false))).isEqualTo("返品・メンバーは減らない");
        assertThat(CreditSheet.marks(row(false, false, true))).isEqualTo("手数料や送料、材料のちがい");
    }

    private static CreditRow row(boolean absorbed, boolean goodsReturned, boolean adjusted) {
        return new CreditRow(
                ID,
                ID,
                ID,
                ID,
                "水引のブローチ",
                "SHOP",
                null,
                null,
                Stage.MAKING,
                null,
                60,
                90,
                SharedBy.MINUTES,
                60,
                90,
                70,
                100,
                Yen.of(-12),
                absorbed,
                goodsReturned,
                adjusted,
                LocalDate.of(2026, 4, 1),
                LocalDate.of(2026, 11, 10));
    }
}
