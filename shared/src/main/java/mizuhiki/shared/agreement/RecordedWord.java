package mizuhiki.shared.agreement;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import mizuhiki.shared.people.consent.SpokenWord;
import org.jspecify.annotations.Nullable;

/**
 * A yes or no as it was written down.
 *
 * @param staff who wrote it down where it was not the person themselves
 */
record RecordedWord(boolean given, Instant at, @Nullable String staff) {

    static RecordedWord of(SpokenWord word, Map<UUID, String> names) {
        var staff = word.isTheirOwn() ? null : names.getOrDefault(word.recordedBy(), "");
        return new RecordedWord(word.given(), word.recordedAt(), staff);
    }
}
