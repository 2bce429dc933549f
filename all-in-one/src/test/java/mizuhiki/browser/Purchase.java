package mizuhiki.browser;

/** A buyer on the phone, in the show. */
record Purchase(Window phone) {

    void watch(String address) {
        phone.open(address);
    }

    /** What is pinned arrives while the page stays. */
    void waitsFor(String piece) {
        phone.page().locator("#pinned-title").getByText(piece).waitFor();
        phone.inspection().look();
    }

    void claim() {
        phone.press("これを買う");
    }

    void fillIn() {
        phone.fill("お名前", "青木 まり");
        phone.fill("郵便番号", "530-0001");
        phone.fill("住所", "大阪市北区見本町1-1");
        phone.fill("メールアドレス", "buyer@example.jp");
        phone.press("注文の内容をたしかめる");
    }

    void confirm() {
        phone.press("注文を確定する");
    }
}
