package mizuhiki.order.closedesk;

import java.util.List;
import java.util.stream.Stream;
import mizuhiki.order.checklist.OpenPoint;
import mizuhiki.order.wage.Pool;
import mizuhiki.order.wage.WageFloor;
import mizuhiki.order.wage.WagePlan;
import mizuhiki.shared.web.text.Sentence;

/** Looks at a month as it would be closed. */
record MonthChecks(CloseView view) {

    List<Check> all() {
        var plan = view.draft().plan();
        return Stream.of(Stream.of(over(), complete()), plan == null ? refused() : paid(plan))
                .flatMap(checks -> checks)
                .toList();
    }

    private Check over() {
        return view.isOver() ? Check.good("over") : Check.stop("notover", view.closableFrom());
    }

    private Check complete() {
        var blocking =
                view.around().points().stream().filter(OpenPoint::blocking).count();
        if (blocking > 0) {
            return Check.stop("blocking", blocking);
        }
        return view.around().points().isEmpty() ? Check.good("complete") : Check.care("open");
    }

    /** The rule itself says what is wrong, and the ways out. */
    private Stream<Check> refused() {
        var refusal = view.draft().refused();
        return refusal == null ? Stream.empty() : Stream.of(new Check(Check.Level.STOP, Sentence.of(refusal)));
    }

    private Stream<Check> paid(WagePlan plan) {
        return Stream.of(
                Check.good("sum", plan.paid(), plan.carried(), plan.pool().total()),
                Check.good("source", plan.pool().of(Pool.Part.RELEASED)),
                Check.good("nonegative"),
                floor("month", WageFloor.of(plan.payslips())),
                floor("year", view.floorOfYear()));
    }

    private static Check floor(String span, WageFloor floor) {
        var key = "floor." + span + "." + floor.standing();
        return switch (floor.standing()) {
            case ABOVE -> Check.good(key, floor.average());
            case BELOW, CLOSE, NOBODY_PAID -> Check.care(key, floor.average());
        };
    }
}
