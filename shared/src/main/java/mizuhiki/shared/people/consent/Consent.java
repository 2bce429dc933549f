package mizuhiki.shared.people.consent;

/** What a member can say yes or no to. Never said means no. */
public enum Consent {
    FACE,
    VOICE,
    HANDS,
    STAGE_NAME,
    LISTING_PHOTO,
    ARCHIVE,
    CLIPS,
    SOCIAL_POST,
    AFTER_LEAVING
}
