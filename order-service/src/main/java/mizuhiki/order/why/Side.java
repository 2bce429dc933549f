package mizuhiki.order.why;

import static java.util.stream.Collectors.toCollection;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import mizuhiki.order.wage.PayLine;
import mizuhiki.order.wage.Payslip;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;

/** What a month is compared by. */
record Side(Payslip payslip, List<Piece> pieces) {

    long sold() {
        return pieces.stream().filter(Piece::isSold).mapToLong(Piece::quantity).sum();
    }

    /** Negative in the books. */
    long cameBack() {
        return -pieces.stream()
                .filter(Piece::goodsReturned)
                .mapToLong(Piece::quantity)
                .sum();
    }

    Set<PayLine.Kind> kinds() {
        return payslip.lines().stream()
                .map(PayLine::kind)
                .collect(toCollection(() -> EnumSet.noneOf(PayLine.Kind.class)));
    }

    /** The kind of line by which this wage is the furthest from another, above or below. */
    Optional<PayLine.Kind> furthestFrom(Side other) {
        return Stream.concat(kinds().stream(), other.kinds().stream())
                .max(Comparator.comparing(kind -> Math.abs(above(other, kind).amount())));
    }

    Yen above(Side other, PayLine.Kind kind) {
        return paid(kind).minus(other.paid(kind));
    }

    private Yen paid(PayLine.Kind kind) {
        return payslip.lines().stream()
                .filter(line -> line.kind() == kind)
                .map(PayLine::amount)
                .collect(Yen.sum());
    }

    @Nullable
    LocalDate rule() {
        return payslip.lines().stream()
                .map(PayLine::policyFrom)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
