package mizuhiki.stream.post;

import mizuhiki.shared.problem.Refusal;
import mizuhiki.stream.network.TextFit;

/** The text is too long for its network, or has too many hashtags. */
final class TextUnfit extends Refusal {

    TextUnfit(TextFit fit) {
        super(
                Reason.INVALID,
                fit.longest(),
                fit.length(),
                fit.hashtags(),
                fit.countsHashtags() ? fit.mostHashtags() : fit.hashtags());
    }
}
