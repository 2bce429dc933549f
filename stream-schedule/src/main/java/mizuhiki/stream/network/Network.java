package mizuhiki.stream.network;

/**
 * Where an office posts: how long a text may be, how many hashtags it may carry, and where it is written.
 *
 * <p>None of them is connected: people copy the text over and keep the link.
 */
public enum Network {
    /** twitter-text, config/v3.json: 280 by weight. */
    X(280, Measure.WEIGHTED, Network.NO_LIMIT, "https://x.com/compose/post"),
    /** Instagram Graph API, caption of media: 2,200 characters; 5 hashtags instead of 30 since December 2025. */
    INSTAGRAM(2_200, Measure.CODE_POINTS, 5, "https://www.instagram.com/"),
    /**
     * For community posts YouTube tells no limit; held to that of a description: 5,000 bytes (Data API, snippet). Beyond
     * 60 hashtags all of them are ignored (YouTube Help).
     */
    YOUTUBE(5_000, Measure.UTF_8, 60, "https://studio.youtube.com/"),
    /** Content Posting API, title of a video: 2,200 UTF-16 units; 5 hashtags since August 2025. */
    TIKTOK(2_200, Measure.UTF_16, 5, "https://www.tiktok.com/tiktokstudio/upload"),
    /** Messaging API, text message: 5,000 UTF-16 units. */
    LINE(5_000, Measure.UTF_16, Network.NO_LIMIT, "https://manager.line.biz/");

    private static final int NO_LIMIT = Integer.MAX_VALUE;

    private final int longest;
    private final Measure measure;
    private final int mostHashtags;
    private final String composePage;

    Network(int longest, Measure measure, int mostHashtags, String composePage) {
        this.longest = longest;
        this.measure = measure;
        this.mostHashtags = mostHashtags;
        this.composePage = composePage;
    }

    public TextFit fit(String text) {
        return new TextFit(measure.of(text), longest, Hashtags.in(text), mostHashtags);
    }

    public int longest() {
        return longest;
    }

    public Measure measure() {
        return measure;
    }

    /** Where somebody signed in there writes a new post. */
    public String composePage() {
        return composePage;
    }
}
