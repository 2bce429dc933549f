package mizuhiki.order.homework;

/** How staff were in touch. */
enum Means {
    PHONE,
    MESSAGE,
    ICT,
    VISIT,
    ATTENDANCE;

    public boolean isInPerson() {
        return this == VISIT || this == ATTENDANCE;
    }
}
