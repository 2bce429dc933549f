package mizuhiki.order.accounts;

/** Lines of the tables that are no single kind of cost. */
enum Figure {
    REVENUE("就労支援事業収益", false),
    PRODUCT_OPENING("期首製品棚卸高", false),
    MADE("当期就労支援事業製造原価", true),
    PURCHASED("当期就労支援事業仕入高", false),
    PRODUCT_CLOSING("期末製品棚卸高", false),
    COST_OF_SALES("就労支援事業販売原価", true),
    SELLING("就労支援事業販管費", true),
    COSTS("就労支援事業活動費用計", true),
    DIFFERENCE("就労支援事業活動増減差額", true),
    MATERIAL_OPENING("期首材料棚卸高", false),
    MATERIAL_PURCHASES("当期材料仕入高", false),
    MATERIAL_CLOSING("期末材料棚卸高", false),
    MATERIAL_USED("材料費 計", true),
    LABOUR("労務費 計", true),
    EXPENSE("経費 計", true),
    MAKING("当期就労支援事業製造総費用", true),
    IN_PROGRESS_OPENING("期首仕掛品棚卸高", false),
    IN_PROGRESS_CLOSING("期末仕掛品棚卸高", false),
    ALL_COSTS("就労支援事業費", true);

    private final String label;
    private final boolean sum;

    Figure(String label, boolean sum) {
        this.label = label;
        this.sum = sum;
    }

    String label() {
        return label;
    }

    boolean isSum() {
        return sum;
    }
}
