package mizuhiki.stream.chore;

import java.util.Arrays;
import java.util.List;
import mizuhiki.stream.platform.Platform;

/**
 * What a show needs on each platform, in order.
 *
 * <p>What can be connected is what the platforms' own interfaces offer: YouTube plans, starts, ends and reads its chat;
 * Instagram cannot be started from outside but tells comments; TikTok offers nothing.
 */
enum Chore {
    OWN_PAGE_OPENS(Platform.OWN_PAGE, Way.BY_ITSELF),
    OWN_PAGE_CLAIMS(Platform.OWN_PAGE, Way.BY_ITSELF),
    OWN_PAGE_TRIED(Platform.OWN_PAGE, Way.BY_HAND),
    YOUTUBE_PLANNED(Platform.YOUTUBE, Way.CONNECTABLE),
    YOUTUBE_TAGGED(Platform.YOUTUBE, Way.BY_HAND),
    YOUTUBE_STARTED(Platform.YOUTUBE, Way.CONNECTABLE),
    YOUTUBE_COMMENTS(Platform.YOUTUBE, Way.CONNECTABLE),
    YOUTUBE_ENDED(Platform.YOUTUBE, Way.CONNECTABLE),
    INSTAGRAM_TOLD(Platform.INSTAGRAM, Way.BY_HAND),
    INSTAGRAM_STARTED(Platform.INSTAGRAM, Way.BY_HAND),
    INSTAGRAM_COMMENTS(Platform.INSTAGRAM, Way.CONNECTABLE),
    INSTAGRAM_ENDED(Platform.INSTAGRAM, Way.BY_HAND),
    TIKTOK_TOLD(Platform.TIKTOK, Way.BY_HAND),
    TIKTOK_STARTED(Platform.TIKTOK, Way.BY_HAND),
    TIKTOK_COMMENTS(Platform.TIKTOK, Way.BY_HAND),
    TIKTOK_ENDED(Platform.TIKTOK, Way.BY_HAND),
    OTHER_TOLD(Platform.OTHER, Way.BY_HAND),
    OTHER_STARTED(Platform.OTHER, Way.BY_HAND),
    OTHER_COMMENTS(Platform.OTHER, Way.BY_HAND),
    OTHER_ENDED(Platform.OTHER, Way.BY_HAND);

    private final Platform platform;
    private final Way way;

    Chore(Platform platform, Way way) {
        this.platform = platform;
        this.way = way;
    }

    static List<Chore> on(Platform platform) {
        return Arrays.stream(values())
                .filter(chore -> chore.platform == platform)
                .toList();
    }

    public Way way() {
        return way;
    }

    Platform platform() {
        return platform;
    }

    /** What happens by itself needs nobody to say so. */
    public boolean isTickable() {
        return way != Way.BY_ITSELF;
    }
}
