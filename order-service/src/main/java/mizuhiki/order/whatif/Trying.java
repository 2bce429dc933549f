package mizuhiki.order.whatif;

import java.time.YearMonth;
import java.util.List;
import mizuhiki.order.close.ClosedInputs;
import mizuhiki.order.rulebook.WrittenBlocks;
import mizuhiki.order.rulebook.WrittenRounding;
import mizuhiki.order.wagepolicy.WagePolicies;
import mizuhiki.order.wagepolicy.WagePolicy;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Trying a policy on months that are closed. */
@Component
class Trying {

    /** As much as a page can tell at once. */
    private static final int MONTHS_MAX = 24;

    private final ClosedInputs closed;
    private final WagePolicies policies;

    Trying(ClosedInputs closed, WagePolicies policies) {
        this.closed = closed;
        this.policies = policies;
    }

    record Desk(List<YearMonth> months, WrittenBlocks blocks, WrittenRounding rounding) {

        static Desk of(List<YearMonth> months, WagePolicy latest) {
            return new Desk(months, WrittenBlocks.of(latest), WrittenRounding.of(latest.rounding()));
        }
    }

    /** To begin with: the policy as it is. */
    Mono<Desk> desk() {
        return Mono.zip(closed.months().collectList(), policies.latestFirst().next(), Desk::of);
    }

    Mono<WhatIf> answer(Question question) {
        return Mono.fromSupplier(question::policy)
                .flatMap(policy -> closed.between(question.from(), question.until())
                        .take(MONTHS_MAX)
                        .collectList()
                        .map(inputs -> Trial.of(inputs, policy, question.least())));
    }
}
