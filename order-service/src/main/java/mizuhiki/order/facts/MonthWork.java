package mizuhiki.order.facts;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import mizuhiki.order.adjustment.Adjustment;
import mizuhiki.order.adjustment.Adjustments;
import mizuhiki.order.attendance.Attendances;
import mizuhiki.order.attendance.MemberDays;
import mizuhiki.order.wage.Worker;
import mizuhiki.order.wage.Worker.Day;
import mizuhiki.order.wage.Worker.Earlier;
import mizuhiki.order.wage.Worker.Extra;
import mizuhiki.order.wage.Worker.TaskDay;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.people.People;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gathers what each member did in a month. */
@Component
class MonthWork {

    private final Attendances attendances;
    private final GradedTasks tasks;
    private final Adjustments adjustments;
    private final EarlierMonths earlierMonths;
    private final People people;

    MonthWork(
            Attendances attendances,
            GradedTasks tasks,
            Adjustments adjustments,
            EarlierMonths earlierMonths,
            People people) {
        this.attendances = attendances;
        this.tasks = tasks;
        this.adjustments = adjustments;
        this.earlierMonths = earlierMonths;
        this.people = people;
    }

    Mono<List<Worker>> workers(YearMonth month, Map<UUID, Yen> credits) {
        return Mono.zip(days(month), tasks.in(month), extras(month), earlierMonths.before(month))
                .map(parts -> new Done(credits, parts.getT1(), parts.getT2(), parts.getT3(), parts.getT4()))
                .flatMap(this::named);
    }

    private Mono<List<Worker>> named(Done done) {
        return people.displayNames(done.people()).map(done::workers);
    }

    private Mono<Map<UUID, List<Day>>> days(YearMonth month) {
        return attendances.ofEach(month).collectMap(MemberDays::personId, days -> days.each(month, Day::new));
    }

    private Mono<Map<UUID, List<Extra>>> extras(YearMonth month) {
        return adjustments
                .in(month)
                .collect(groupingBy(
                        Adjustment::personId, mapping(added -> new Extra(added.reason(), added.amount()), toList())));
    }

    private record Done(
            Map<UUID, Yen> credits,
            Map<UUID, List<Day>> days,
            Map<UUID, List<TaskDay>> tasks,
            Map<UUID, List<Extra>> extras,
            Map<UUID, Earlier> earlier) {

        Set<UUID> people() {
            var people = new TreeSet<UUID>();
            Stream.of(credits, days, tasks, extras, earlier).forEach(part -> people.addAll(part.keySet()));
            return people;
        }

        List<Worker> workers(Map<UUID, String> names) {
            return people().stream().map(person -> worker(person, names)).toList();
        }

        private Worker worker(UUID person, Map<UUID, String> names) {
            return new Worker(
                    person,
                    names.getOrDefault(person, ""),
                    credits.getOrDefault(person, Yen.ZERO),
                    days.getOrDefault(person, List.of()),
                    tasks.getOrDefault(person, List.of()),
                    extras.getOrDefault(person, List.of()),
                    earlier.getOrDefault(person, Earlier.NOTHING));
        }
    }
}
