package mizuhiki.order.question;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.UUID;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * A question, as its asker and staff see it.
 *
 * @param title of the sale it is about
 */
public record Asked(
        UUID id,
        UUID personId,
        LocalDate month,
        @Nullable String lineKind,
        @Nullable String lineLabel,
        @Nullable LocalDate lineFrom,
        @Nullable Yen lineRate,
        @Nullable Integer lineMinutes,
        @Nullable Integer linePercent,
        @Nullable UUID settlementId,
        @Nullable UUID orderId,
        @Nullable String title,
        Yen amount,
        Choice choice,
        String words,
        Instant askedAt,
        State state,
        @Nullable String answer,
        @Nullable Instant closedAt) {

    public enum State {
        OPEN,
        ANSWERED,
        WITHDRAWN
    }

    public YearMonth inMonth() {
        return YearMonth.from(month);
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    /** As the database counts them. */
    public int letters() {
        return words.codePointCount(0, words.length());
    }

    /** The amount may have changed since, but for what was added by hand: nothing else tells that apart. */
    public boolean isAbout(About about) {
        return Objects.equals(lineKind, about.lineKind())
                && Objects.equals(lineLabel, about.lineLabel())
                && Objects.equals(lineFrom, about.lineFrom())
                && Objects.equals(settlementId, about.settlementId())
                && (about.isAddedByHand() ? amount.equals(about.amount()) : isOnTermsOf(about));
    }

    /** Without a rate the line has none, or it was asked before rates were kept: then about any of those lines. */
    private boolean isOnTermsOf(About about) {
        return lineRate == null
                || lineRate.equals(about.lineRate())
                        && Objects.equals(lineMinutes, about.lineMinutes())
                        && Objects.equals(linePercent, about.linePercent());
    }
}
