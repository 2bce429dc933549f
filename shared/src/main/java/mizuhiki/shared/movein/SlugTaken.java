package mizuhiki.shared.movein;

import mizuhiki.shared.problem.Refusal;

/** Another office has this name in its addresses. */
final class SlugTaken extends Refusal {

    SlugTaken(String slug) {
        super(Reason.CONFLICT, slug);
    }
}
