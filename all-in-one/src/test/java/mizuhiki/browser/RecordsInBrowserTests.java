package mizuhiki.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import mizuhiki.house.WholeHouse;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.TestPeople;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A day is noted and confirmed, its calendar mended, and its home work put on record. */
@WholeHouse
class RecordsInBrowserTests {

    private static final LocalDate SUNDAY = LocalDate.of(2026, 10, 4);
    private static final LocalDate LATER = LocalDate.of(2026, 10, 9);

    @Autowired
    TestPeople people;

    @LocalServerPort
    int port;

    @Test
    void sundayAtHomeIsNotedOpenedAndCompleted() {
        try (var chromium = Chromium.start()) {
            var troupe = new Troupe(chromium, "http://localhost:" + port, people, people.office(), new Weights());
            List.of("はな", "ケン").forEach(name -> troupe.join(name, Role.MEMBER));
            troupe.join("職員", Role.STAFF);
            troupe.join("管理者", Role.MANAGER);

            secure(troupe.signedIn("管理者", FromSaleToWage.DESK, SUNDAY));
            note(troupe.signedIn("職員", FromSaleToWage.DESK, SUNDAY));
            open(troupe.signedIn("管理者", FromSaleToWage.DESK, LATER));
            support(troupe.signedIn("職員", FromBenchToBuyer.PHONE, LATER));
            look(troupe.signedIn("はな", FromBenchToBuyer.PHONE, LATER));
        }
    }

    private static void secure(Window manager) {
        manager.open("/work/tasks");
        manager.unfold("しごとを加える");
        manager.fill("名前", "ふくろ折り");
        manager.fill("作業種別", "自主製品");
        manager.tick("家でもできる");
        manager.press("加える");
    }

    private static void note(Window staff) {
        staff.place("記録");
        staff.fill("はなさんが来た時刻", "09:00");
        staff.fill("はなさんが帰った時刻", "11:30");
        staff.tick("はなさんは在宅");
        staff.press("保存して、この日を確認ずみにする");
        assertThat(staff.said()).contains("確認ずみ", "休みの日ですが、来た人がいます");
        staff.follow("月で見る");
        assertThat(staff.said()).contains("休みの日に来た人がいます", "150");
    }

    private static void open(Window manager) {
        manager.place("記録");
        manager.follow("あけている日");
        manager.open("/work/open-days?day=" + SUNDAY);
        manager.press("生産活動の日");
        assertThat(manager.said()).contains("開所日数 23日");
        manager.open("/work/home/office");
        manager.fill("運営規程に書いた日", "2026-04-01");
        manager.fill("届け出た日", "2026-04-01");
        manager.press("保存する");
    }

    private static void support(Window staff) {
        staff.open("/work/home");
        staff.follow("はな");
        assertThat(staff.said()).contains("連絡が、あと2回", "緊急のときの連絡先");
        contact(staff, "09:30");
        contact(staff, "11:00");
        staff.follow("日報を書く");
        staff.fill("日", SUNDAY);
        staff.fill("何をしましたか", "ブローチを2こ作った");
        staff.press("保存する");
        staff.follow("評価を書く");
        staff.tick("家への訪問");
        staff.fill("日", SUNDAY);
        staff.fill("どうでしたか", "ていねいにできた");
        staff.tick("会って、月の目標もふり返った（月の評価にもなります）");
        staff.press("保存する");
        staff.follow("希望と連絡先");
        staff.fill("本人が希望した日", "2026-05-01");
        staff.fill("市町村が効果を認めた日", "2026-05-08");
        staff.fill("緊急のときの連絡先", "母 0265-00-0000");
        staff.press("保存する");
        assertThat(staff.said()).contains("すべてそろっています");
    }

    private static void contact(Window staff, String at) {
        staff.follow("連絡を書く");
        staff.fill("日", SUNDAY);
        staff.fill("時刻", at);
        staff.tick("電話");
        staff.fill("何を話しましたか", "今日のしごと");
        staff.press("保存する");
    }

    private static void look(Window hana) {
        hana.place("工賃");
        hana.follow("わたしが来た日");
        assertThat(hana.said()).contains("2時間30分", "在宅");
        new Reading(hana).withReadings("はな");
    }
}
