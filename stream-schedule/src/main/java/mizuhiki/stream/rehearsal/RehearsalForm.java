package mizuhiki.stream.rehearsal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Objects;
import mizuhiki.stream.market.Audience;
import mizuhiki.stream.market.Audience.Eagerness;
import mizuhiki.stream.market.DeskRules;
import mizuhiki.stream.play.ShareRule;
import org.jspecify.annotations.Nullable;

/** What staff want to try; what they leave out is as usual. */
record RehearsalForm(
        @Nullable @Min(1) @Max(2_000) Integer buyers,
        @Nullable Eagerness eagerness,
        @Nullable @Min(0) @Max(999_999) Integer seed,
        @Nullable @Min(1) @Max(99) Integer mostPerBuyer,
        @Nullable @Min(0) @Max(500) Integer queueMax,
        @Nullable @Min(0) @Max(100) Integer proceedsPercent,
        @Nullable @Min(0) @Max(100) Integer showPercent) {

    static final RehearsalForm AS_USUAL = new RehearsalForm(null, null, null, null, null, null, null);

    /** Everything that decides what comes of it. */
    record Wanted(Audience audience, DeskRules desk, ShareRule share) {}

    Wanted wanted(RehearsalSettings usual) {
        return new Wanted(
                new Audience(or(buyers, usual.buyers()), or(eagerness, usual.eagerness()), or(seed, usual.seed())),
                new DeskRules(or(mostPerBuyer, usual.mostPerBuyer()), or(queueMax, usual.queueMax())),
                new ShareRule(or(proceedsPercent, usual.proceedsPercent()), or(showPercent, usual.showPercent())));
    }

    /** As it stands in the fields of the page. */
    RehearsalForm filled(RehearsalSettings usual) {
        return new RehearsalForm(
                or(buyers, usual.buyers()),
                or(eagerness, usual.eagerness()),
                or(seed, usual.seed()),
                or(mostPerBuyer, usual.mostPerBuyer()),
                or(queueMax, usual.queueMax()),
                or(proceedsPercent, usual.proceedsPercent()),
                or(showPercent, usual.showPercent()));
    }

    private static <T> T or(@Nullable T said, T usual) {
        return Objects.requireNonNullElse(said, usual);
    }
}
