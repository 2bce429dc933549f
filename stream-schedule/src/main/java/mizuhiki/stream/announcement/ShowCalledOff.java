package mizuhiki.stream.announcement;

import mizuhiki.shared.problem.Refusal;

/** The show the post tells of will not take place. */
final class ShowCalledOff extends Refusal {

    ShowCalledOff(String title) {
        super(Reason.CONFLICT, title);
    }
}
