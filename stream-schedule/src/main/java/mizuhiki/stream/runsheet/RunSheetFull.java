package mizuhiki.stream.runsheet;

import mizuhiki.shared.problem.Refusal;

/** More pieces than a show can hold. */
final class RunSheetFull extends Refusal {

    RunSheetFull(int most) {
        super(Reason.CONFLICT, most);
    }
}
