package mizuhiki.order.homework;

/** How staff were in touch. */
enum Means {
    PHONE("電話"),
    MESSAGE("メッセージ"),
    ICT("ビデオ通話など"),
    VISIT("訪問"),
    ATTENDANCE("通所");

    private final String label;

    Means(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    public boolean isInPerson() {
        return this == VISIT || this == ATTENDANCE;
    }
}
