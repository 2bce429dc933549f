package mizuhiki.order.costing;

import mizuhiki.order.apportion.ExpenseKind;

/** A row of 表2, 表3 and 表4, in the order of the tables. */
public enum CostRow {
    MATERIAL("材料費", Group.MATERIAL),
    MEMBER_WAGES("利用者工賃", Group.LABOUR),
    INSTRUCTOR_PAY("就労支援事業指導員等給与", Group.LABOUR),
    INSTRUCTOR_BONUS("就労支援事業指導員等賞与引当金繰入", Group.LABOUR),
    INSTRUCTOR_RETIREMENT("就労支援事業指導員等退職給付費用", Group.LABOUR),
    INSTRUCTOR_INSURANCE("法定福利費", Group.LABOUR),
    SUBCONTRACT("外注加工費", Group.SUBCONTRACT),
    WELFARE("福利厚生費", Group.EXPENSE),
    TRAVEL("旅費交通費", Group.EXPENSE),
    EQUIPMENT("器具什器費", Group.EXPENSE),
    SUPPLIES("消耗品費", Group.EXPENSE),
    PRINTING("印刷製本費", Group.EXPENSE),
    UTILITIES("水道光熱費", Group.EXPENSE),
    FUEL("燃料費", Group.EXPENSE),
    REPAIR("修繕費", Group.EXPENSE),
    COMMUNICATION("通信運搬費", Group.EXPENSE),
    ORDER_TAKING("受注活動費", Group.EXPENSE),
    MEETING("会議費", Group.EXPENSE),
    INSURANCE("損害保険料", Group.EXPENSE),
    RENT("賃借料", Group.EXPENSE),
    BOOKS("図書・教育費", Group.EXPENSE),
    TAXES("租税公課", Group.EXPENSE),
    DEPRECIATION("減価償却費", Group.EXPENSE),
    FEES("手数料", Group.EXPENSE),
    MISCELLANEOUS("雑費", Group.EXPENSE);

    /** Ⅰ to Ⅳ of 表2. */
    public enum Group {
        MATERIAL,
        LABOUR,
        SUBCONTRACT,
        EXPENSE
    }

    private final String label;
    private final Group group;

    CostRow(String label, Group group) {
        this.label = label;
        this.group = group;
    }

    static CostRow of(ExpenseKind kind) {
        return valueOf(kind.name());
    }

    /** As the authority's form has it. */
    public String label() {
        return label;
    }

    public Group group() {
        return group;
    }
}
