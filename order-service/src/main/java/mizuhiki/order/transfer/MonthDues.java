package mizuhiki.order.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import mizuhiki.order.payslip.Statements;
import mizuhiki.order.payway.PayWay;
import mizuhiki.order.payway.PayWays;
import mizuhiki.order.transfer.TransferLines.Files;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.people.People;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What every member is to get for a closed month, and what of it was given already. */
@Component
public class MonthDues {

    private final Statements statements;
    private final People people;
    private final PayWays ways;
    private final TransferLines lines;

    MonthDues(Statements statements, People people, PayWays ways, TransferLines lines) {
        this.statements = statements;
        this.people = people;
        this.ways = ways;
        this.lines = lines;
    }

    /** By name; accounts as they hold on the day of the payment. */
    public Mono<List<Due>> of(YearMonth month, LocalDate day, Instant now) {
        return Mono.zip(
                wages(month),
                means(day, now).zipWith(given(month), Known::new),
                (wages, known) -> wages.gross().entrySet().stream()
                        .map(wage -> known.due(wage.getKey(), wages.name(wage.getKey()), wage.getValue()))
                        .sorted(Comparator.comparing(Due::name).thenComparing(Due::personId))
                        .toList());
    }

    private Mono<Wages> wages(YearMonth month) {
        return statements
                .gross(month)
                .flatMap(gross -> people.displayNames(gross.keySet()).map(names -> new Wages(gross, names)));
    }

    private Mono<Means> means(LocalDate day, Instant now) {
        return Mono.zip(ways.on(day, now), ways.numbers(), Means::new);
    }

    private Mono<Given> given(YearMonth month) {
        return Mono.zip(lines.files(month), lines.handed(month), Given::new);
    }

    private record Wages(Map<UUID, Yen> gross, Map<UUID, String> names) {

        String name(UUID personId) {
            return names.getOrDefault(personId, "");
        }
    }

    private record Means(Map<UUID, PayWay> ways, Map<UUID, Integer> numbers) {}

    private record Given(Map<UUID, Files> files, Set<UUID> handed) {}

    private record Known(Means means, Given given) {

        Due due(UUID personId, String name, Yen amount) {
            var files = given.files().getOrDefault(personId, Files.none(personId));
            return new Due(
                    personId,
                    name,
                    amount,
                    means.ways().get(personId),
                    means.numbers().getOrDefault(personId, 0),
                    files.files(),
                    files.back(),
                    given.handed().contains(personId));
        }
    }
}
