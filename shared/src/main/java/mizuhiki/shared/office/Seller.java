package mizuhiki.shared.office;

/** What a shop must tell about who sells (特定商取引法), and where buyers pay to. */
public record Seller(
        String name, String responsiblePerson, String address, String phone, String email, String bankAccount) {

    public static final Seller UNNAMED = new Seller("", "", "", "", "", "");
}
