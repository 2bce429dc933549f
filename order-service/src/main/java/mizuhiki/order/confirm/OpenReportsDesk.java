package mizuhiki.order.confirm;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import mizuhiki.order.confirm.OpenReports.Frame;
import mizuhiki.order.daily.DailyEntries;
import mizuhiki.order.daily.TaskChoices;
import mizuhiki.shared.people.Departures;
import mizuhiki.shared.people.People;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Lays out the reports of a month that wait for somebody to look. */
@Component
class OpenReportsDesk {

    private final DailyEntries entries;
    private final People people;
    private final Departures departures;
    private final TaskChoices tasks;

    OpenReportsDesk(DailyEntries entries, People people, Departures departures, TaskChoices tasks) {
        this.entries = entries;
        this.people = people;
        this.departures = departures;
        this.tasks = tasks;
    }

    /** The running month where none is named; with what was written over its entries, if anything was. */
    Mono<OpenReports> of(@Nullable YearMonth month, SeenReports seen, UUID viewerId) {
        return Moment.today()
                .flatMap(today -> of(month == null ? YearMonth.from(today) : month, today, seen, viewerId));
    }

    private Mono<OpenReports> of(YearMonth month, LocalDate today, SeenReports seen, UUID viewerId) {
        return Mono.zip(
                        frame(month, today),
                        entries.open(month.atDay(1), month.atEndOfMonth())
                                .map(seen::line)
                                .collectList(),
                        tasks.of(viewerId, earlier(today, month.atDay(1))).collectList())
                .map(all -> OpenReports.of(all.getT1(), all.getT2(), all.getT3()));
    }

    private Mono<Frame> frame(YearMonth month, LocalDate today) {
        return Mono.zip(
                people.all().collectList(),
                departures.lastDays(),
                (everybody, lastDays) -> new Frame(month, today, everybody, lastDays));
    }

    /** What is over by now was still done in the month. */
    private static LocalDate earlier(LocalDate today, LocalDate first) {
        return first.isBefore(today) ? first : today;
    }
}
