package mizuhiki.shared.office;

import java.util.UUID;

record OfficeRow(
        UUID id,
        String slug,
        String name,
        String sellerName,
        String responsiblePerson,
        String address,
        String phone,
        String email,
        String bankAccount) {

    static OfficeRow of(Office office) {
        var seller = office.seller();
        return new OfficeRow(
                office.id(),
                office.slug(),
                office.name(),
                seller.name(),
                seller.responsiblePerson(),
                seller.address(),
                seller.phone(),
                seller.email(),
                seller.bankAccount());
    }

    Office office() {
        var seller = new Seller(sellerName, responsiblePerson, address, phone, email, bankAccount);
        return new Office(id, slug, name, seller);
    }
}
