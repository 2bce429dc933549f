package mizuhiki.stream.lineup;

import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import mizuhiki.shared.web.text.Texts;
import mizuhiki.stream.reason.Explanation;
import mizuhiki.stream.standing.Situation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Why somebody is asked, as a text that goes with the offer, in the language of whoever reads it. */
@Component
class Reasons {

    private static final int REASONS_TOLD = 3;
    private static final int LONGEST_REASON = 200;

    private final Texts texts;

    Reasons(Texts texts) {
        this.texts = texts;
    }

    @Nullable
    String told(Explanation explanation, Situation situation, UUID personId) {
        var locale = locale(situation, personId);
        var reason = Wording.forPerson(explanation).stream()
                .limit(REASONS_TOLD)
                .map(sentence -> texts.ruby(sentence, locale).plain())
                .collect(Collectors.joining(locale.equals(Locale.ENGLISH) ? " " : ""));
        return reason.isEmpty() || reason.length() > LONGEST_REASON ? null : reason;
    }

    private static Locale locale(Situation situation, UUID personId) {
        return situation.crowd().here().find(personId).stream()
                .map(person -> person.textLevel().locale())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(Locale.JAPANESE);
    }
}
