package mizuhiki.order.yearly;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.office.Seller;
import org.jspecify.annotations.Nullable;

/**
 * What the paper says.
 *
 * @param office as it certifies
 * @param name of the member, as on official papers where it is known
 * @param covered null on the first papers, which speak of the whole year
 */
record YearlyStatement(
        Certifier office,
        String name,
        Year year,
        LocalDate issuedOn,
        List<Paid> months,
        @Nullable Covered covered) {

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
        return covered == null ? year.first() : covered.first();
    }

    public LocalDate last() {
        return covered == null ? year.last() : covered.last();
    }

    /** What was paid earlier in the year is not known. */
    public boolean beginsLate() {
        return first().isAfter(year.first());
    }

    /** More may be paid in the year. */
    public boolean endsEarly() {
        return last().isBefore(year.last());
    }
}
