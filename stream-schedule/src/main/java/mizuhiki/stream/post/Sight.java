package mizuhiki.stream.post;

import java.util.Set;
import mizuhiki.shared.people.consent.Consent;

/** What of somebody a post shows: in a picture, in a clip of a show, or in words. */
public enum Sight {
    FACE,
    VOICE,
    HANDS,
    STAGE_NAME;

    /**
     * A picture beside a piece is a photo on a listing; a voice is only ever heard in a clip. A yes to shows and the shop is
     * none to networks.
     */
    public Set<Consent> consents() {
        return switch (this) {
            case FACE -> Set.of(Consent.FACE, Consent.LISTING_PHOTO, Consent.SOCIAL_POST);
            case VOICE -> Set.of(Consent.VOICE, Consent.CLIPS, Consent.SOCIAL_POST);
            case HANDS -> Set.of(Consent.HANDS, Consent.LISTING_PHOTO, Consent.SOCIAL_POST);
            case STAGE_NAME -> Set.of(Consent.STAGE_NAME, Consent.SOCIAL_POST);
        };
    }
}
