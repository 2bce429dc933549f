package mizuhiki.shared.office;

import java.util.List;
import java.util.stream.Stream;

/** What a shop must tell about who sells (特定商取引法), and where buyers pay to. */
public record Seller(
        String name, String responsiblePerson, String address, String phone, String email, String bankAccount) {

    public static final Seller UNNAMED = new Seller("", "", "", "", "", "");

    /** What has to be said before anything is sold. */
    public enum Part {
        SELLER,
        RESPONSIBLE,
        ADDRESS,
        PHONE,
        ACCOUNT
    }

    public boolean isTold() {
        return untold().isEmpty();
    }

    public List<Part> untold() {
        return Stream.of(Part.values()).filter(part -> text(part).isBlank()).toList();
    }

    private String text(Part part) {
        return switch (part) {
            case SELLER -> name;
            case RESPONSIBLE -> responsiblePerson;
            case ADDRESS -> address;
            case PHONE -> phone;
            case ACCOUNT -> bankAccount;
        };
    }
}
