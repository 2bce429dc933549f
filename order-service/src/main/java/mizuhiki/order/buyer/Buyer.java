package mizuhiki.order.buyer;

/** A buyer as they gave themselves; what they did not give is empty. */
public record Buyer(String name, String postalCode, String address, String email, String phone) {

    /** Says nothing: personal data must never end up in a log. */
    @Override
    public String toString() {
        return "Buyer";
    }
}
