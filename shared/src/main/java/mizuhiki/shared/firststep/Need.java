package mizuhiki.shared.firststep;

/** What an office needs first, in the order in which it is best done. */
public enum Need {
    SELLER("/office"),
    MEMBERS("/people"),
    SECOND_PERSON("/people"),
    OPEN_DAYS("/work/open-days"),
    TASKS("/work/tasks"),
    POLICY("/wages/policy"),
    TERMS("/orders/terms"),
    PRODUCT("/catalog/products");

    private final String path;

    Need(String path) {
        this.path = path;
    }

    /** Where it is done. */
    public String path() {
        return path;
    }
}
