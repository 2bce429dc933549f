package mizuhiki.browser;

/** Staff put things on sale, and send them off. */
record Counter(Window desk) {

    void checkAndList(String title, int price, int material) {
        desk.place("確認まち");
        desk.follow(title);
        desk.fill("値段（円）", price);
        desk.fill("材料費（1こ、円）", material);
        desk.press("計算する");
    }

    void approve(String preparedBy) {
        if (!desk.field("準備をした人").isVisible()) {
            desk.unfold("出品の準備をしたメンバー");
        }
        desk.choose("準備をした人", preparedBy);
        desk.fill("時間（分）", 5);
        desk.press("出品する");
    }

    void paid(String title) {
        order("入金まち", title);
        desk.press("入金を確認した");
    }

    void ship(String title) {
        order("発送まち", title);
        desk.fill("追跡番号", "1234-5678-9012");
        desk.fill("実際にかかった送料（円）", 370);
        desk.fill("販売手数料の見込み（円）", 316);
        desk.press("発送した");
    }

    void came(String name, int minutes) {
        desk.place("記録");
        desk.fill(name + "さんの分", minutes);
        desk.press("保存して、この日を確認ずみにする");
    }

    private void order(String tab, String title) {
        desk.place("注文");
        desk.follow(tab);
        desk.follow(title);
    }
}
