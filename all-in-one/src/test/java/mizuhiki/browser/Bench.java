package mizuhiki.browser;

import java.nio.file.Path;

/** A member's phone: what I made, what I agreed to, what I was asked. */
record Bench(Window phone) {

    private static final Path PHOTO = Path.of("../catalog-service/src/test/resources/photos/gps-DSCN0010.jpg");

    /** One question a page. */
    void made(String title, String with) {
        phone.place("つくった");
        phone.press("あたらしく登録する");
        phone.field("写真をとる、またはえらぶ").setInputFiles(PHOTO);
        phone.press("つぎへ");
        phone.fill("名前", title);
        phone.fill("いくつ", 1);
        phone.press("つぎへ");
        maker("はな", 60);
        maker(with, 30);
        phone.press("つぎへ");
        phone.press("はい、できた");
        phone.follow("わたしのものを見る");
    }

    private void maker(String name, int minutes) {
        phone.tick(name);
        phone.fill(name + "さんの時間（分）", minutes);
    }

    void agreeToShowHands() {
        phone.follow("はな");
        phone.follow("出てもいいこと");
        phone.follow("手がうつること");
        phone.press("「はい」にする");
    }

    void accept() {
        phone.place("配信");
        phone.press("やります");
    }

    void packed(String title) {
        phone.place("きょう");
        phone.follow("つつむもの");
        phone.follow(title);
        phone.tick("10分くらい");
        phone.press("つつみました");
    }
}
