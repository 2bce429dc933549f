package mizuhiki.order.attendance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import mizuhiki.order.attendance.DayForm.Typed;
import mizuhiki.order.attendance.DayView.Frame;
import mizuhiki.order.attendance.DayView.Kept;
import mizuhiki.order.ledger.Months;
import mizuhiki.order.opening.OpenDays;
import mizuhiki.shared.people.Departures;
import mizuhiki.shared.people.People;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Lays out a day. */
@Component
class DayDesk {

    private final Attendances attendances;
    private final DayNotes notes;
    private final OpenDays openDays;
    private final People people;
    private final Departures departures;
    private final Months months;

    DayDesk(
            Attendances attendances,
            DayNotes notes,
            OpenDays openDays,
            People people,
            Departures departures,
            Months months) {
        this.attendances = attendances;
        this.notes = notes;
        this.openDays = openDays;
        this.people = people;
        this.departures = departures;
        this.months = months;
    }

    /** @param typed what somebody has just written instead of what is kept */
    Mono<DayView> day(LocalDate day, Map<UUID, Typed> typed) {
        return Mono.zip(frame(day), kept(day), (frame, kept) -> DayView.of(frame, kept, typed));
    }

    private Mono<Frame> frame(LocalDate day) {
        return Mono.zip(
                        openDays.of(day, day).single(),
                        people.all().collectList(),
                        departures.lastDays(),
                        months.isClosed(YearMonth.from(day)))
                .map(all -> new Frame(all.getT1(), all.getT2(), all.getT3(), all.getT4()));
    }

    private Mono<Kept> kept(LocalDate day) {
        return Mono.zip(
                attendances.between(day, day).collectMap(Attended::personId),
                notes.changes(day).collectList(),
                Kept::new);
    }
}
