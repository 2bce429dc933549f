package mizuhiki.stream.takedown;

import mizuhiki.shared.problem.Refusal;

/** A post is taken down on its own page, for everybody in it at once. */
final class PostStillOut extends Refusal {

    PostStillOut() {
        super(Reason.CONFLICT);
    }
}
