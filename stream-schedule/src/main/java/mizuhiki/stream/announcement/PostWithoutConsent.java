package mizuhiki.stream.announcement;

import mizuhiki.shared.problem.Refusal;

/** Somebody in the post does not agree to be seen so on the day it goes out: it waits until the post is changed. */
final class PostWithoutConsent extends Refusal {

    PostWithoutConsent(String names) {
        super(Reason.CONFLICT, names);
    }
}
