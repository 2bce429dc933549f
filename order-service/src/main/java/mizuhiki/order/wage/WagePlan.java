package mizuhiki.order.wage;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import mizuhiki.shared.money.Allocation;
import mizuhiki.shared.money.Yen;

/**
 * What a month pays, worked out from its inputs and nothing else.
 *
 * @param carried what is left for next month
 */
public record WagePlan(Pool pool, List<Payslip> payslips, Yen carried) {

    public static WagePlan of(MonthInputs inputs) {
        var base = inputs.workers().stream().collect(toMap(Worker::personId, worker -> base(inputs, worker)));
        var baseTotal = base.values().stream()
                .flatMap(List::stream)
                .map(PayLine::amount)
                .collect(Yen.sum());
        var rest = inputs.pool().total().minus(baseTotal);
        if (rest.isNegative() && baseTotal.isPositive()) {
            throw new BaseExceedsPool(baseTotal, inputs.pool().total(), rest.negated());
        }
        var shares = shares(inputs, rest);
        var payslips = inputs.workers().stream()
                .map(worker -> payslip(inputs, worker, base.getOrDefault(worker.personId(), List.of()), rest, shares))
                .toList();
        return new WagePlan(inputs.pool(), payslips, rest.minus(total(shares)));
    }

    public Yen paid() {
        return payslips.stream().map(Payslip::gross).collect(Yen.sum());
    }

    public Yen base() {
        return payslips.stream().map(Payslip::base).collect(Yen.sum());
    }

    public Yen shared() {
        return payslips.stream().map(Payslip::share).collect(Yen.sum());
    }

    private static List<PayLine> base(MonthInputs inputs, Worker worker) {
        var byPolicy = worker.days().stream()
                .collect(groupingBy(day -> inputs.inForce(day.day()).validFrom(), TreeMap::new, toList()));
        return byPolicy.values().stream()
                .flatMap(days -> inputs.inForce(days.getFirst().day()).lines(days).stream())
                .toList();
    }

    /** Nobody is silently given an equal part: where nobody has credit, somebody has to decide. */
    private static Map<UUID, Yen> shares(MonthInputs inputs, Yen rest) {
        if (!rest.isPositive()) {
            return Map.of();
        }
        if (!inputs.credit().isPositive()) {
            return carry(inputs, rest);
        }
        return Allocation.split(
                rest,
                inputs.workers().stream()
                        .collect(toMap(
                                Worker::personId, worker -> worker.weight().amount())));
    }

    private static Map<UUID, Yen> carry(MonthInputs inputs, Yen rest) {
        if (!inputs.carryRest()) {
            throw new NobodyHasCredit(rest);
        }
        return Map.of();
    }

    private static Payslip payslip(
            MonthInputs inputs, Worker worker, List<PayLine> lines, Yen rest, Map<UUID, Yen> shares) {
        var share = shares.getOrDefault(worker.personId(), Yen.ZERO);
        return new Payslip(
                inputs.month(),
                worker.personId(),
                worker.name(),
                Stream.concat(lines.stream(), Stream.of(byCredit(inputs, worker, rest, share)))
                        .toList(),
                worker.weight(),
                inputs.credit(),
                total(lines).plus(share));
    }

    private static PayLine byCredit(MonthInputs inputs, Worker worker, Yen rest, Yen share) {
        var days = worker.days();
        return new PayLine(
                PayLine.Kind.BY_CREDIT,
                null,
                days.size(),
                days.stream().mapToInt(Day::minutes).sum(),
                0,
                null,
                share,
                inputs.inForce(inputs.month().atEndOfMonth()).validFrom(),
                null,
                null,
                new Portion(
                        Portion.By.CREDIT,
                        worker.weight().amount(),
                        inputs.credit().amount(),
                        rest));
    }

    private static Yen total(List<PayLine> lines) {
        return lines.stream().map(PayLine::amount).collect(Yen.sum());
    }

    private static Yen total(Map<UUID, Yen> shares) {
        return shares.values().stream().collect(Yen.sum());
    }
}
