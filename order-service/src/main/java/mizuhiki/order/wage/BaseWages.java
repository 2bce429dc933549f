package mizuhiki.order.wage;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import mizuhiki.order.wage.PayLine.Kind;
import mizuhiki.order.wagepolicy.Block;
import mizuhiki.order.wagepolicy.WagePolicy;
import mizuhiki.shared.money.Yen;

/** What each member gets whatever the others did. */
record BaseWages(MonthInputs inputs) {

    SortedMap<UUID, List<PayLine>> all() {
        var lines = new TreeMap<UUID, List<PayLine>>();
        inputs.workers().forEach(worker -> lines.put(worker.personId(), of(worker)));
        return lines;
    }

    private List<PayLine> of(Worker worker) {
        return Stream.of(ofDays(worker), ofMonth(worker), byHand(worker))
                .flatMap(Function.identity())
                .toList();
    }

    /** The version in force on the day counts, so a month in which it changes has lines of both. */
    private Stream<PayLine> ofDays(Worker worker) {
        return inputs.policies().stream()
                .flatMap(policy -> new DayLines(
                                policy,
                                worker.days().stream()
                                        .filter(day -> rules(policy, day.day()))
                                        .toList(),
                                worker.tasks().stream()
                                        .filter(task -> rules(policy, task.day()))
                                        .toList(),
                                inputs.lateBefore())
                        .all());
    }

    private boolean rules(WagePolicy policy, LocalDate day) {
        return inputs.inForce(day).equals(policy);
    }

    private Stream<PayLine> ofMonth(Worker worker) {
        return worker.came() ? inputs.last().ofMonth().flatMap(block -> once(block, worker)) : Stream.empty();
    }

    private Stream<PayLine> once(Block.OfMonth block, Worker worker) {
        return switch (block) {
            case Block.Fixed fixed -> Stream.of(line(Kind.FIXED, worker, fixed.amount()));
            case Block.HoursTier tiers ->
                tiers.reached(worker.minutes()).stream()
                        .map(tier ->
                                line(Kind.HOURS_TIER, worker, tier.amount()).from(tier.fromMinutes()));
        };
    }

    private PayLine line(Kind kind, Worker worker, Yen amount) {
        var policyFrom = inputs.last().validFrom();
        return new PayLine(kind, null, worker.days().size(), worker.minutes(), 0, amount, amount, policyFrom);
    }

    private Stream<PayLine> byHand(Worker worker) {
        var policyFrom = inputs.last().validFrom();
        return worker.extras().stream()
                .map(extra -> new PayLine(Kind.ADJUSTMENT, extra.reason(), 0, 0, 0, null, extra.amount(), policyFrom));
    }
}
