package mizuhiki.order.why;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mizuhiki.order.form.Typed;
import mizuhiki.order.payslip.Statement;
import mizuhiki.order.question.About;
import mizuhiki.order.question.Asked;
import mizuhiki.order.wage.PayLine;
import mizuhiki.order.wage.Payslip;
import org.jspecify.annotations.Nullable;

/**
 * One month of one member.
 *
 * @param statement null while the month is open
 * @param estimate of an open month; null while nothing can be said
 * @param waitsForStaff nothing can be said before staff have settled something
 * @param changes since the month before
 */
record OwnMonth(
        YearMonth month,
        @Nullable Statement statement,
        @Nullable Payslip estimate,
        boolean waitsForStaff,
        List<Piece> pieces,
        List<Change> changes,
        List<Asked> questions) {

    public @Nullable Payslip payslip() {
        return statement == null ? estimate : statement.payslip();
    }

    public boolean isExpected() {
        return statement == null;
    }

    /** Null where the lines say it all. */
    public @Nullable Rest rest() {
        return Optional.ofNullable(payslip()).flatMap(Rest::of).orElse(null);
    }

    public MoneyFlow flow() {
        return MoneyFlow.of(pieces);
    }

    /** The page with the rows behind a line; null where the line itself says all there is. */
    public @Nullable String rows(PayLine line, boolean own) {
        return switch (line.kind()) {
            case HOURS, DAYS, DAY_ALLOWANCE, FIXED, HOURS_TIER, BY_HOURS, BY_DAYS ->
                (own ? "/wages/mine/days?month=" : "/work/attendance/month?month=") + month;
            case TASK_HOURS, PIECES -> own ? null : "/work/records?month=" + month;
            case BY_CREDIT -> pieces.isEmpty() ? null : "#sold";
            case YEAR_END, ADJUSTMENT -> null;
        };
    }

    public List<Asked> askedAbout(PayLine line) {
        return asked(About.line(line));
    }

    public List<Asked> askedAbout(Piece piece) {
        return asked(about(piece));
    }

    /** About what stood here when it was asked, and does no more. */
    public List<Asked> otherQuestions() {
        return questions.stream()
                .filter(asked -> pieces.stream().noneMatch(piece -> asked.isAbout(about(piece))))
                .filter(asked -> lines().stream().noneMatch(asked::isAbout))
                .toList();
    }

    /** What was written about something that cannot be asked about now stands in no form. */
    public boolean hasNoPlaceFor(Typed typed) {
        return typed.isRefused()
                && pieces.stream()
                        .filter(piece -> !waits(askedAbout(piece)))
                        .noneMatch(piece -> typed.is("sale", piece.settlementId()))
                && lines().stream()
                        .filter(line -> questions.stream().noneMatch(asked -> asked.isAbout(line) && asked.isOpen()))
                        .noneMatch(line -> typed.is("key", line.key()));
    }

    /** Whether there is an unanswered one is enough to know: nobody need ask twice. */
    public boolean waits(List<Asked> about) {
        return about.stream().anyMatch(Asked::isOpen);
    }

    /** What can be asked about a line tells it apart. */
    public UUID key(PayLine line) {
        return About.line(line).key();
    }

    List<About> lines() {
        var slip = payslip();
        return slip == null ? List.of() : slip.lines().stream().map(About::line).toList();
    }

    static About about(Piece piece) {
        return About.sale(piece.settlementId(), piece.yen());
    }

    private List<Asked> asked(About about) {
        return questions.stream().filter(asked -> asked.isAbout(about)).toList();
    }
}
