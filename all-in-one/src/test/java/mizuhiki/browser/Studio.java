package mizuhiki.browser;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;

/** Staff plan a show, and run it. */
record Studio(Window desk) {

    void plan(String title, LocalDate day) {
        desk.place("配信");
        desk.follow("配信を予定する");
        desk.fill("名前", title);
        desk.fill("日", day);
        desk.fill("はじまり", "14:00");
        desk.fill("おわり", "15:00");
        desk.press("保存する");
    }

    void sheet(String piece) {
        desk.choose("商品", piece);
        desk.press(section("#run-sheet").getByText("くわえる").last());
    }

    void role(String name, String shown) {
        desk.fill("役割の名前", name);
        desk.choose("見る人に出るもの", shown);
        desk.press(section("#roles").getByText("くわえる").last());
    }

    /** Only for a part of the show. */
    void turn(String name, String shown, String from, int minutes) {
        desk.fill("何時から", from);
        desk.page().locator("#role-minutes").fill(String.valueOf(minutes));
        role(name, shown);
    }

    void standBy() {
        desk.press("わたしが立ち会います");
    }

    void leave(String name) {
        desk.press(name + "さんを立ち会いからはずす");
    }

    void ask(String role, String name, String reason) {
        desk.choose("だれに", name);
        desk.fill("本人に見せる理由（なくてもよい）", reason);
        desk.press(role + "に声をかける");
    }

    void tellEverybody() {
        desk.press("みんなに声をかける");
    }

    /** Emits the address at which people will watch. */
    String ready(String title) {
        desk.place("配信");
        desk.follow(title);
        desk.press("準備ができた");
        var address = desk.link("ページをひらく").getAttribute("href");
        desk.follow("スタジオをひらく");
        return address;
    }

    void start() {
        desk.press("配信をはじめる");
    }

    void pin(String piece) {
        desk.press("つぎを見せる：" + piece);
    }

    void end() {
        desk.follow("おわりにする");
        desk.press("おえて記録する");
    }

    private Locator section(String id) {
        return desk.page().locator(id);
    }
}
