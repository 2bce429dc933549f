package mizuhiki.order.wage;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import mizuhiki.order.wagepolicy.Counting;
import mizuhiki.order.wagepolicy.Rounding;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * One part of a wage and what it follows from; never a deduction.
 *
 * @param label what people called it: the kind of task, or why it was added by hand
 * @param days it was earned on; for parts of the whole month, all days somebody came
 * @param rate per hour, day, piece, or once
 * @param policyFrom the version of the policy it follows
 * @param fromMinutes how long somebody had to be there on the day, or in the month, for this
 * @param rounding where there could be fractions of a yen
 * @param counting where time was counted in steps
 * @param portion where it is a share of something
 * @param percent of the rate, where somebody's grade raised it
 * @param late what of it is of earlier months; null where nothing is
 */
public record PayLine(
        Kind kind,
        @Nullable String label,
        int days,
        int minutes,
        int pieces,
        @Nullable Yen rate,
        Yen amount,
        LocalDate policyFrom,
        @Nullable Integer fromMinutes,
        @Nullable Rounding rounding,
        @Nullable Counting counting,
        @Nullable Portion portion,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer percent,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Late> late) {

    /** @param measure of work in an earlier month, in what the line counts; less than nothing where it was put right so */
    public record Late(YearMonth month, int measure) {}

    public enum Kind {
        HOURS,
        DAYS,
        TASK_HOURS,
        PIECES,
        FIXED,
        HOURS_TIER,
        DAY_ALLOWANCE,
        BY_CREDIT,
        BY_HOURS,
        BY_DAYS,
        YEAR_END,
        ADJUSTMENT
    }

    private static final Set<Kind> OF_DAYS = EnumSet.of(Kind.HOURS, Kind.DAYS, Kind.DAY_ALLOWANCE);

    private static final Set<Kind> OF_THE_MONTH =
            EnumSet.of(Kind.FIXED, Kind.HOURS_TIER, Kind.BY_CREDIT, Kind.BY_HOURS, Kind.BY_DAYS);

    private static final Set<Kind> SHARES = EnumSet.of(Kind.BY_CREDIT, Kind.BY_HOURS, Kind.BY_DAYS, Kind.YEAR_END);

    public PayLine(
            Kind kind,
            @Nullable String label,
            int days,
            int minutes,
            int pieces,
            @Nullable Yen rate,
            Yen amount,
            LocalDate policyFrom) {
        this(kind, label, days, minutes, pieces, rate, amount, policyFrom, null, null, null, null, null, null);
    }

    PayLine rounded(Rounding how) {
        return with(fromMinutes, how, counting, portion, percent, late);
    }

    PayLine counted(Counting how) {
        return with(fromMinutes, rounding, how, portion, percent, late);
    }

    PayLine from(int least) {
        return with(least, rounding, counting, portion, percent, late);
    }

    PayLine of(Portion share) {
        return with(fromMinutes, rounding, counting, share, percent, late);
    }

    PayLine graded(@Nullable Integer percentOfRate) {
        return with(fromMinutes, rounding, counting, portion, percentOfRate, late);
    }

    PayLine telling(List<Late> parts) {
        return parts.isEmpty() ? this : with(fromMinutes, rounding, counting, portion, percent, parts);
    }

    private PayLine with(
            @Nullable Integer least,
            @Nullable Rounding rounded,
            @Nullable Counting counted,
            @Nullable Portion share,
            @Nullable Integer percentOfRate,
            @Nullable List<Late> lateParts) {
        return new PayLine(
                kind,
                label,
                days,
                minutes,
                pieces,
                rate,
                amount,
                policyFrom,
                least,
                rounded,
                counted,
                share,
                percentOfRate,
                lateParts);
    }

    boolean coversDays() {
        return OF_DAYS.contains(kind);
    }

    boolean coversTheMonth() {
        return OF_THE_MONTH.contains(kind);
    }

    public boolean isOfTheRest() {
        return SHARES.contains(kind);
    }

    /** For texts, which differ by what a share goes by, a day has to have, or a grade adds. */
    public String text() {
        if (percent != null) {
            return kind + ".graded";
        }
        if (kind == Kind.YEAR_END && portion != null) {
            return kind + "." + portion.by();
        }
        return kind == Kind.DAYS && fromMinutes != null ? kind + ".from" : kind.name();
    }

    /** Whether a table of rates and amounts leaves open how it was worked out. */
    public boolean needsSentence() {
        return portion != null || percent != null;
    }

    /** Whether steps or rounding stand between what somebody did and what it pays. */
    public boolean saysHow() {
        return countedInSteps() || rounding != null;
    }

    public boolean countedInSteps() {
        return counting != null && counting.unitMinutes() > 1;
    }

    public int fromHours() {
        return fromMinutes == null ? 0 : fromMinutes / 60;
    }
}
