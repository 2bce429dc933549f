package mizuhiki.stream.post;

import mizuhiki.shared.problem.Refusal;

/** A picture goes out once staff have said who can be seen in it. */
public final class PictureNotLookedAt extends Refusal {

    public PictureNotLookedAt() {
        super(Reason.CONFLICT);
    }
}
