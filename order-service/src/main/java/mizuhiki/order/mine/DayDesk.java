package mizuhiki.order.mine;

import java.time.LocalDate;
import java.util.UUID;
import mizuhiki.order.daily.DailyEntries;
import mizuhiki.order.daily.TaskChoices;
import mizuhiki.order.logbook.Logbook;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Lays out a member's day. */
@Component
class DayDesk {

    private final DailyEntries entries;
    private final Logbook logbook;
    private final TaskChoices choices;

    DayDesk(DailyEntries entries, Logbook logbook, TaskChoices choices) {
        this.entries = entries;
        this.logbook = logbook;
        this.choices = choices;
    }

    /** Today where no day is named. */
    Mono<DayReport> of(UUID personId, @Nullable LocalDate day) {
        return Moment.today().flatMap(today -> of(personId, day == null ? today : day, today));
    }

    private Mono<DayReport> of(UUID personId, LocalDate day, LocalDate today) {
        return Mono.zip(
                        entries.open(personId, day).collectList(),
                        logbook.of(personId, day).collectList(),
                        choices.of(personId, day).collectList())
                .map(all -> new DayReport(day, today, all.getT1(), all.getT2(), all.getT3()));
    }
}
