package mizuhiki.order.buyer;

/** A buyer as they gave themselves; what they did not give is empty. */
public record Buyer(String name, String postalCode, String address, String email, String phone) {

    /** Of an order that was over long ago. */
    static final Buyer FORGOTTEN = new Buyer("", "", "", "", "");

    public boolean forgotten() {
        return equals(FORGOTTEN);
    }

    /** Says nothing: personal data must never end up in a log. */
    @Override
    public String toString() {
        return "Buyer";
    }
}
