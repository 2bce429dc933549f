package mizuhiki.stream.show;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import mizuhiki.stream.platform.Platform;
import org.jspecify.annotations.Nullable;

/** Shows in any state, brought there the way staff would. */
public final class ShowFixtures {

    public static final Instant EIGHT = Instant.parse("2026-11-26T11:00:00Z");

    private ShowFixtures() {}

    public static ShowPlan planAt(Instant start) {
        return plan(start, null);
    }

    public static ShowPlan plan(Instant start, @Nullable Integer keptMinutesBefore) {
        return new ShowPlan(
                "木曜の夜の水引",
                Platform.OWN_PAGE,
                "https://youtu.be/abc",
                start,
                start.plus(Duration.ofMinutes(60)),
                keptMinutesBefore);
    }

    public static Show showAt(Instant start) {
        return Show.planned(UUID.randomUUID(), planAt(start));
    }

    public static Show showIn(ShowState state) {
        var draft = showAt(EIGHT);
        return switch (state) {
            case DRAFT -> draft;
            case OFFERED, READY, CANCELLED -> draft.become(state);
            case ON_AIR -> draft.become(ShowState.READY).start(EIGHT);
            case CLOSED -> showIn(ShowState.ENDED).become(state);
            case ENDED -> showIn(ShowState.ON_AIR).end(EIGHT.plus(Duration.ofMinutes(58)));
        };
    }
}
