package mizuhiki.order.wage;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.ToLongFunction;
import mizuhiki.order.wage.PayLine.Kind;
import mizuhiki.order.wagepolicy.Block;
import mizuhiki.order.wagepolicy.By;
import mizuhiki.shared.money.Allocation;
import mizuhiki.shared.money.Yen;

/** What is left after everybody's base is shared, to the yen, by what the policy says. */
record RestShares(MonthInputs inputs, Wages wages) {

    /** Each part of the rest by its own measure. */
    void share(Yen rest) {
        inputs.last()
                .share()
                .map(Block.Share::percents)
                .ifPresent(percents -> Allocation.split(positive(rest), percents)
                        .forEach((by, pot) -> share(kind(by), new Pot(by, pot, weights(by)))));
    }

    /** In the last month of the fiscal year nothing has to be carried. */
    void shareYear(Yen left) {
        if (inputs.isLastOfYear() && left.isPositive()) {
            inputs.last()
                    .yearEnd()
                    .ifPresent(end -> share(Kind.YEAR_END, new Pot(end.by(), left, yearWeights(end.by()))));
        }
    }

    /** Nobody is silently given an equal part: where nobody has any of it, somebody has to decide. */
    private void share(Kind kind, Pot pot) {
        if (pot.yen().isPositive() && pot.all() == 0 && !inputs.carryRest()) {
            throw new NobodyHasCredit(pot.yen());
        }
        var shares = pot.all() == 0 ? Map.<UUID, Yen>of() : Allocation.split(pot.yen(), pot.weights());
        inputs.workers()
                .forEach(worker -> wages.add(
                        worker.personId(),
                        line(kind, worker, shares.getOrDefault(worker.personId(), Yen.ZERO))
                                .of(pot.portion(worker.personId()))));
    }

    private PayLine line(Kind kind, Worker worker, Yen amount) {
        var policyFrom = inputs.last().validFrom();
        return new PayLine(kind, null, worker.days().size(), worker.minutes(), 0, null, amount, policyFrom);
    }

    private SortedMap<UUID, Long> weights(By by) {
        return weights(
                switch (by) {
                    case CREDIT -> worker -> worker.weight().amount();
                    case HOURS -> Worker::minutes;
                    case DAYS -> worker -> worker.days().size();
                    case GROSS -> worker -> wages.gross(worker.personId()).amount();
                });
    }

    private SortedMap<UUID, Long> yearWeights(By by) {
        var thisMonth = weights(by);
        return weights(worker ->
                thisMonth.getOrDefault(worker.personId(), 0L) + worker.earlier().of(by));
    }

    private SortedMap<UUID, Long> weights(ToLongFunction<Worker> weight) {
        var weights = new TreeMap<UUID, Long>();
        inputs.workers().forEach(worker -> weights.put(worker.personId(), weight.applyAsLong(worker)));
        return weights;
    }

    private static Yen positive(Yen rest) {
        return rest.isNegative() ? Yen.ZERO : rest;
    }

    private static Kind kind(By by) {
        return switch (by) {
            case CREDIT -> Kind.BY_CREDIT;
            case HOURS -> Kind.BY_HOURS;
            case DAYS -> Kind.BY_DAYS;
            case GROSS -> throw new IllegalArgumentException("the rest of a month is not shared by itself");
        };
    }

    private record Pot(By by, Yen yen, SortedMap<UUID, Long> weights) {

        long all() {
            return weights.values().stream().mapToLong(Long::longValue).sum();
        }

        Portion portion(UUID personId) {
            return new Portion(by, weights.getOrDefault(personId, 0L), all(), yen);
        }
    }
}
