package mizuhiki.order.roll;

import java.time.YearMonth;
import java.util.stream.Stream;
import mizuhiki.order.checklist.MonthCheck;
import mizuhiki.order.checklist.OpenPoint;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Days nobody has confirmed, and days on which somebody came to a closed office. */
@Component
class RollCheck implements MonthCheck {

    private final Rolls rolls;

    RollCheck(Rolls rolls) {
        this.rolls = rolls;
    }

    /**
     * Wages follow from the minutes, so they wait for somebody to have looked at them. Coming to a closed office earns
     * the same; only 開所日数 may be wrong, so the month need not wait.
     */
    @Override
    public Flux<OpenPoint> open(YearMonth month) {
        return rolls.of(month).flatMapIterable(roll -> points(roll).toList());
    }

    private static Stream<OpenPoint> points(Roll roll) {
        var link = "/work/attendance/month?month=" + roll.month();
        return Stream.of(
                        new OpenPoint(
                                "attendance-unconfirmed", roll.unconfirmed().size(), link + "#unconfirmed", true),
                        new OpenPoint(
                                "attendance-on-closed-days", roll.onClosedDays().size(), link + "#closed", false))
                .filter(point -> point.count() > 0);
    }
}
