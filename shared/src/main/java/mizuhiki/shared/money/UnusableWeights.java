package mizuhiki.shared.money;

import mizuhiki.shared.problem.Refusal;

/** An amount cannot be split: there is nobody, nobody weighs anything, or somebody weighs less than nothing. */
final class UnusableWeights extends Refusal {

    UnusableWeights() {
        super(Reason.INVALID);
    }
}
