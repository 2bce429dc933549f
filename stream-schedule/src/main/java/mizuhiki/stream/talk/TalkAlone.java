package mizuhiki.stream.talk;

import mizuhiki.shared.problem.Refusal;

/** It takes two to talk. */
final class TalkAlone extends Refusal {

    TalkAlone() {
        super(Reason.INVALID);
    }
}
