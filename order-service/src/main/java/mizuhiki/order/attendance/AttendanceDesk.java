package mizuhiki.order.attendance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import mizuhiki.order.attendance.DayForm.Typed;
import mizuhiki.order.attendance.DayView.Frame;
import mizuhiki.order.attendance.DayView.Kept;
import mizuhiki.order.opening.OpenDays;
import mizuhiki.shared.people.People;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Lays out days and months of attendance. */
@Component
class AttendanceDesk {

    private final Attendances attendances;
    private final OpenDays openDays;
    private final People people;

    AttendanceDesk(Attendances attendances, OpenDays openDays, People people) {
        this.attendances = attendances;
        this.openDays = openDays;
        this.people = people;
    }

    /** @param typed what somebody has just written instead of what is kept */
    Mono<DayView> day(LocalDate day, Map<UUID, Typed> typed) {
        return Mono.zip(frame(day), kept(day), (frame, kept) -> DayView.of(frame, kept, typed));
    }

    Mono<MonthView> month(YearMonth month) {
        return Mono.zip(days(month), attendances.in(month).collectList(), MonthView::of);
    }

    private Mono<MonthView.Frame> days(YearMonth month) {
        return Mono.zip(
                openDays.of(month.atDay(1), month.atEndOfMonth()).collectList(),
                people.all().collectList(),
                (days, everybody) -> new MonthView.Frame(month, days, everybody));
    }

    private Mono<Frame> frame(LocalDate day) {
        return Mono.zip(openDays.of(day, day).single(), people.all().collectList(), Frame::new);
    }

    private Mono<Kept> kept(LocalDate day) {
        return Mono.zip(
                attendances.between(day, day).collectMap(Attended::personId),
                attendances.changes(day).collectList(),
                Kept::new);
    }
}
