package mizuhiki.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

/** The month is closed, read by a member, and traced back by the manager. */
record FromSaleToWage(Troupe troupe, Window staff, Window hana) {

    private static final String BROOCH = FromBenchToBuyer.BROOCH;
    private static final LocalDate CLOSING = LocalDate.of(2026, 11, 2);
    static final int DESK = 1200;

    void close() {
        var manager = troupe.signedIn("管理者", DESK, CLOSING);
        manager.place("工賃規程");
        manager.place("月の締め");
        manager.follow("この月を見る");
        assertThat(manager.said()).contains("2,084円");
        manager.press("この内容で出す");
        staff.on(CLOSING, 11).place("月の締め");
        staff.follow("この月を見る");
        staff.press("確かめて締める");
        assertThat(staff.said()).contains("もう変わりません");
    }

    void why() {
        hana.on(CLOSING, 12).place("工賃");
        hana.follow("なぜこの金額？");
        assertThat(hana.said()).contains("1,285円", BROOCH);
        hana.place("つくった");
        var reading = new Reading(hana);
        reading.withReadings(BROOCH);
        reading.easy();
        reading.english("I made this");
        hana.place("My wage");
        reading.normal();
    }

    void trace() {
        var manager = troupe.signedIn("管理者", DESK, CLOSING);
        manager.place("工賃と仕事");
        manager.fill("いつから", "2026-10-01");
        manager.fill("いつまで", "2026-10-31");
        manager.press("見る");
        assertThat(manager.said()).contains("2,084円");
        manager.press(manager.page().locator("td.yen a").first());
        manager.follow(BROOCH);
        assertThat(manager.said()).contains("2,084円", FromBenchToBuyer.SHOW);
        manager.follow("注文を見る");
        manager.page().goBack();
        manager.follow("もどる");
    }
}
