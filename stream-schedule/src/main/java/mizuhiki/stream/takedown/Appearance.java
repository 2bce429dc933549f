package mizuhiki.stream.takedown;

import java.util.Set;
import java.util.UUID;
import mizuhiki.shared.people.consent.Consent;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is, or may be, to be seen or heard in something public.
 *
 * @param title as staff know the thing; empty where its kind says all
 * @param link where it is public, or where it is taken down
 * @param needs without any of these it has to be taken down
 */
public record Appearance(
        UUID personId,
        Subject subject,
        UUID subjectId,
        String title,
        @Nullable String link,
        Set<Consent> needs) {

    public Appearance {
        needs = Set.copyOf(needs);
    }
}
