package mizuhiki.order.yearreport;

import java.time.Instant;
import java.util.UUID;
import mizuhiki.order.payslip.Writing;
import org.jspecify.annotations.Nullable;

/**
 * A report that was handed in.
 *
 * @param version 1, and one more each time it was put right
 * @param reason why it was put right; null of the first
 */
record FixedReport(
        int fiscalYear,
        int version,
        @Nullable String reason,
        String content,
        String contentHash,
        UUID fixedBy,
        Instant fixedAt) {

    static FixedReport of(YearReport report, UUID fixedBy, Instant fixedAt) {
        var written = Writing.of(report);
        return new FixedReport(report.fiscalYear(), 1, null, written.text(), written.hash(), fixedBy, fixedAt);
    }

    FixedReport after(FixedReport earlier, String why) {
        return new FixedReport(fiscalYear, earlier.version() + 1, why, content, contentHash, fixedBy, fixedAt);
    }

    YearReport read() {
        return Writing.read(content, YearReport.class);
    }
}
