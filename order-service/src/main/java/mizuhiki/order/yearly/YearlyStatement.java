package mizuhiki.order.yearly;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.office.Seller;

/**
 * What the paper says.
 *
 * @param office as it certifies
 * @param name of the member, as on official papers where it is known
 */
record YearlyStatement(Certifier office, String name, Year year, LocalDate issuedOn, List<Paid> months) {

    record Certifier(String name, String operator, String responsible, String address, String phone) {

        static Certifier of(String name, Seller seller) {
            return new Certifier(name, seller.name(), seller.responsiblePerson(), seller.address(), seller.phone());
        }
    }

    /** @param month of the work */
    record Paid(YearMonth month, LocalDate paidOn, Yen gross) {}

    public Yen total() {
        return months.stream().map(Paid::gross).collect(Yen.sum());
    }

    public LocalDate first() {
        return year.first();
    }

    public LocalDate last() {
        return year.last();
    }
}
