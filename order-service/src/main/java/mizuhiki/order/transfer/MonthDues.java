package mizuhiki.order.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.order.payway.PayWay;
import mizuhiki.order.payway.PayWays;
import mizuhiki.order.transfer.TransferLines.Wage;
import mizuhiki.shared.people.People;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What every member is to get for a closed month, and what of it was given already. */
@Component
public class MonthDues {

    private final People people;
    private final PayWays ways;
    private final TransferLines lines;

    MonthDues(People people, PayWays ways, TransferLines lines) {
        this.people = people;
        this.ways = ways;
        this.lines = lines;
    }

    /** By name; accounts as they hold on the day of the payment. */
    public Mono<List<Due>> of(YearMonth month, LocalDate day, Instant now) {
        return Mono.zip(
                wages(month),
                means(day, now),
                (wages, means) -> wages.wages().stream()
                        .map(wage -> means.due(wage, wages.name(wage.personId())))
                        .sorted(Comparator.comparing(Due::name).thenComparing(Due::personId))
                        .toList());
    }

    private Mono<Wages> wages(YearMonth month) {
        return lines.wages(month).collectList().flatMap(this::named);
    }

    private Mono<Wages> named(List<Wage> wages) {
        return people.displayNames(wages.stream().map(Wage::personId).toList()).map(names -> new Wages(wages, names));
    }

    private Mono<Means> means(LocalDate day, Instant now) {
        return Mono.zip(ways.on(day, now), ways.numbers(), Means::new);
    }

    private record Wages(List<Wage> wages, Map<UUID, String> names) {

        String name(UUID personId) {
            return names.getOrDefault(personId, "");
        }
    }

    private record Means(Map<UUID, PayWay> ways, Map<UUID, Integer> numbers) {

        Due due(Wage wage, String name) {
            var personId = wage.personId();
            return new Due(
                    personId, name, wage.gross(), ways.get(personId), numbers.getOrDefault(personId, 0), wage.given());
        }
    }
}
