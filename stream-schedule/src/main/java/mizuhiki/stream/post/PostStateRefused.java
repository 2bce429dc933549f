package mizuhiki.stream.post;

import mizuhiki.shared.problem.Refusal;

/** A post cannot go from the one state to the other. */
final class PostStateRefused extends Refusal {

    PostStateRefused(PostState from, PostState to) {
        super(Reason.CONFLICT, from, to);
    }
}
