package mizuhiki.catalog.holding;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import mizuhiki.shared.event.ClaimMode;
import org.jspecify.annotations.Nullable;

/**
 * A product on the run sheet of a show.
 *
 * @param label what viewers write to claim it
 * @param kept pieces withdrawn from the other channels from {@code keptFrom} on
 * @param keptAt when they were put aside; null before
 * @param pinnedAt since when it is being shown; null while another one is
 * @param overAt when the show ended or was called off
 */
public record ShowLine(
        UUID showId,
        UUID productId,
        String label,
        ClaimMode mode,
        int holdMinutes,
        int kept,
        Instant keptFrom,
        Instant endsAt,
        @Nullable Instant keptAt,
        @Nullable Instant startedAt,
        @Nullable Instant pinnedAt,
        @Nullable Instant overAt) {

    public boolean isOnAir() {
        return startedAt != null && overAt == null;
    }

    public boolean isPinned() {
        return pinnedAt != null && isOnAir();
    }

    /** A show that never starts is over when it was to end. */
    public boolean isOver(Instant now) {
        return overAt != null || startedAt == null && !now.isBefore(endsAt);
    }

    public boolean isToBeKept(Instant now) {
        return kept > 0 && keptAt == null && !now.isBefore(keptFrom) && !isOver(now);
    }

    @Nullable
    public Integer minute(Instant at) {
        return startedAt == null
                ? null
                : Math.toIntExact(Math.max(0, Duration.between(startedAt, at).toMinutes()));
    }

    /** May be planned anew; what has happened stays, unless it was taken off the run sheet in between. */
    public ShowLine planned(ShowLine anew) {
        var withdrawn = anew.kept == kept && overAt == null ? keptAt : null;
        return new ShowLine(
                showId,
                productId,
                anew.label,
                anew.mode,
                anew.holdMinutes,
                anew.kept,
                anew.keptFrom,
                anew.endsAt,
                withdrawn,
                startedAt,
                pinnedAt,
                null);
    }

    public ShowLine keptSince(Instant at) {
        return new ShowLine(
                showId, productId, label, mode, holdMinutes, kept, keptFrom, endsAt, at, startedAt, pinnedAt, overAt);
    }

    public ShowLine onAir(Instant since) {
        return new ShowLine(
                showId, productId, label, mode, holdMinutes, kept, keptFrom, endsAt, keptAt, since, pinnedAt, null);
    }

    public ShowLine pinned(@Nullable Instant since) {
        return new ShowLine(
                showId, productId, label, mode, holdMinutes, kept, keptFrom, endsAt, keptAt, startedAt, since, overAt);
    }

    public ShowLine over(Instant at) {
        return new ShowLine(
                showId, productId, label, mode, holdMinutes, kept, keptFrom, endsAt, keptAt, startedAt, null, at);
    }
}
