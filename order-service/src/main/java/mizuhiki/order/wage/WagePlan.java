package mizuhiki.order.wage;

import java.util.List;
import mizuhiki.shared.money.Yen;

/**
 * What a month pays, worked out from its inputs and nothing else.
 *
 * @param carried what is left for next month
 */
public record WagePlan(Pool pool, List<Payslip> payslips, Yen carried) {

    public static WagePlan of(MonthInputs inputs) {
        var pool = inputs.pool().total();
        var wages = new Wages(new BaseWages(inputs).all());
        requireEnough(wages.total(), pool);
        var shares = new RestShares(inputs, wages);
        shares.share(pool.minus(wages.total()));
        shares.shareYear(pool.minus(wages.total()));
        var payslips = inputs.workers().stream()
                .filter(worker -> inputs.concerns(worker, wages.of(worker.personId())))
                .map(worker -> payslip(inputs, worker, wages.of(worker.personId())))
                .toList();
        return new WagePlan(inputs.pool(), payslips, pool.minus(wages.total()));
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

    /** Wages come from the pool, and there is no other source. */
    private static void requireEnough(Yen base, Yen pool) {
        if (base.isPositive() && base.compareTo(pool) > 0) {
            throw new BaseExceedsPool(base, pool, base.minus(pool));
        }
    }

    private static Payslip payslip(MonthInputs inputs, Worker worker, List<PayLine> lines) {
        return new Payslip(
                inputs.month(),
                worker.personId(),
                worker.name(),
                lines,
                inputs.tellsPresence() ? worker.presence() : null,
                worker.weight(),
                inputs.credit(),
                lines.stream().map(PayLine::amount).collect(Yen.sum()));
    }
}
