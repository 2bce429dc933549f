package mizuhiki.order.facts;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.order.credit.Settling;
import mizuhiki.order.ledger.Account;
import mizuhiki.order.ledger.Posting;
import mizuhiki.order.ledger.Turnover;
import mizuhiki.order.ledger.Turnovers;
import mizuhiki.order.wage.MonthInputs;
import mizuhiki.order.wage.Pool;
import mizuhiki.order.wage.Worker;
import mizuhiki.order.wagepolicy.WagePolicies;
import mizuhiki.shared.money.Yen;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gathers what a month's wages follow from, as it stands now. */
@Component
public class MonthFacts {

    private final Turnovers turnovers;
    private final WagePolicies policies;
    private final MonthWork work;
    private final Settling settling;

    MonthFacts(Turnovers turnovers, WagePolicies policies, MonthWork work, Settling settling) {
        this.turnovers = turnovers;
        this.policies = policies;
        this.work = work;
        this.settling = settling;
    }

    /** Books the sales that are final by now, so that none of them is missed when a month is decided about. */
    public Mono<Void> upToDate() {
        return settling.due();
    }

    /** @param credits what stands on the credit account, to be cleared when the month is closed */
    public record Gathered(MonthInputs inputs, List<Posting> credits) {}

    /** Only what closed months left over is carried; what an earlier open month earned belongs to that month. */
    public Mono<MonthInputs> of(YearMonth month, boolean carryRest) {
        return gather(month, carryRest).map(Gathered::inputs);
    }

    public Mono<Gathered> gather(YearMonth month, boolean carryRest) {
        return turnovers
                .of(month)
                .collectList()
                .map(Booked::new)
                .flatMap(booked ->
                        inputs(month, carryRest, booked).map(inputs -> new Gathered(inputs, booked.credits())));
    }

    /** What there was to give out, as the book stood at that time. */
    public Mono<Pool> poolAsKnown(YearMonth month, Instant knownAt) {
        return turnovers.of(month, knownAt).collectList().map(Pool::of);
    }

    private Mono<MonthInputs> inputs(YearMonth month, boolean carryRest, Booked booked) {
        return work.workers(month, booked.creditByMember())
                .zipWhen(
                        workers -> policies.between(firstDay(month, workers), month.atEndOfMonth()),
                        (workers, versions) -> MonthInputs.of(month, carryRest, booked.pool(), versions, workers));
    }

    /** Work that was written late keeps its day, and the rules of that day. */
    private static LocalDate firstDay(YearMonth month, List<Worker> workers) {
        return workers.stream()
                .flatMap(worker -> worker.tasks().stream())
                .map(Worker.TaskDay::day)
                .filter(month.atDay(1)::isAfter)
                .min(Comparator.naturalOrder())
                .orElseGet(() -> month.atDay(1));
    }

    private record Booked(List<Turnover> turnovers) {

        Pool pool() {
            return Pool.of(turnovers);
        }

        Map<UUID, Yen> creditByMember() {
            return credits().stream().collect(groupingBy(Posting::owner, mapping(Posting::amount, Yen.sum())));
        }

        List<Posting> credits() {
            return turnovers.stream()
                    .filter(turnover -> turnover.account() == Account.CREDIT)
                    .map(Turnover::posting)
                    .collect(groupingBy(Posting::withoutAmount, mapping(Posting::amount, Yen.sum())))
                    .entrySet()
                    .stream()
                    .map(credit -> credit.getKey().of(credit.getValue()))
                    .toList();
        }
    }
}
