package mizuhiki.stream.role;

import java.util.Set;
import mizuhiki.shared.people.consent.Consent;

/** What of a person the public sees or hears in a role. */
public enum Exposure {
    FACE,
    VOICE,
    HANDS,
    NONE;

    /** What the person must have agreed to. */
    public Set<Consent> consents() {
        return switch (this) {
            case FACE -> Set.of(Consent.FACE);
            case VOICE -> Set.of(Consent.VOICE);
            case HANDS -> Set.of(Consent.HANDS);
            case NONE -> Set.of();
        };
    }
}
