package mizuhiki.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import mizuhiki.house.WholeHouse;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.shared.time.Moment;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A member taps what they did, staff confirm it, and a manager looks at what tasks pay. */
@WholeHouse
class DailyReportInBrowserTests {

    private static final int PHONE = 360;
    private static final int DESK = 1200;

    private final LocalDate today = LocalDate.now(Moment.JAPAN);

    @Autowired
    TestPeople people;

    @LocalServerPort
    int port;

    @Test
    void dayIsToldInAFewTapsAndConfirmed() {
        try (var chromium = Chromium.start()) {
            var troupe = new Troupe(chromium, "http://localhost:" + port, people, people.office(), new Weights());
            gather(troupe);
            tell(troupe.signedIn("はな", PHONE, today));
            confirm(troupe.signedIn("職員", DESK, today));
            price(troupe.signedIn("管理者", DESK, today));
        }
    }

    private static void gather(Troupe troupe) {
        troupe.join("はな", Role.MEMBER);
        troupe.join("職員", Role.STAFF);
        troupe.join("管理者", Role.MANAGER);
    }

    private static void tell(Window phone) {
        phone.open("/");
        phone.follow("そうじ");
        phone.press("30分");
        assertThat(phone.said()).contains("保存しました", "そうじ");
        phone.press("そうじをもどす");
        phone.follow("材料の準備");
        phone.unfold("ひとこと書く");
        phone.fill("ひとこと（書かなくてもかまいません）", "赤い紐をそろえた");
        phone.unfold("ほかの時間");
        phone.fill("何分", 25);
        phone.press("保存する");
        assertThat(phone.said()).contains("材料の準備", "25分", "赤い紐をそろえた");
    }

    private static void confirm(Window desk) {
        desk.open("/work/records");
        desk.follow("日報の確認");
        assertThat(desk.said()).contains("赤い紐をそろえた");
        desk.fill("はなさんの分", 20);
        desk.press("はなさんの「材料の準備」を確認する");
        desk.unfold("メンバーのかわりに書く");
        desk.choose("しごと", "そうじ");
        desk.fill("分", 15);
        desk.press("保存する");
        assertThat(desk.said()).contains("確認を待っている日報はありません");
        desk.follow("しごとの記録");
        desk.press(desk.page().locator("tbody a").first());
        assertThat(desk.said()).contains("材料の準備", "そうじ");
    }

    private static void price(Window desk) {
        desk.open("/work/tasks");
        desk.follow("材料の準備");
        desk.choose("何につき", "1個につき");
        desk.fill("円", 5);
        desk.fill("理由", "手間がかかるため");
        desk.press("加える");
        assertThat(desk.said()).contains("5円", "手間がかかるため");
        desk.press(desk.page().locator("main .actions a").first());
        desk.follow("評価による割り増しについて");
        desk.unfold("それでも使う");
        desk.tick("上の注意を読み、指定権者に確かめました。");
        desk.fill("理由", "市に確かめた");
        desk.press("記録して使う");
        assertThat(desk.said()).contains("割り増しを付ける", "障障発第1002003号");
    }
}
