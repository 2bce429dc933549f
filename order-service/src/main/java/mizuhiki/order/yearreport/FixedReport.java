package mizuhiki.order.yearreport;

import java.time.Instant;
import java.util.UUID;
import mizuhiki.order.payslip.Writing;

/** A report that was handed in. */
record FixedReport(int fiscalYear, String content, String contentHash, UUID fixedBy, Instant fixedAt) {

    static FixedReport of(YearReport report, UUID fixedBy, Instant fixedAt) {
        var written = Writing.of(report);
        return new FixedReport(report.fiscalYear(), written.text(), written.hash(), fixedBy, fixedAt);
    }

    YearReport read() {
        return Writing.read(content, YearReport.class);
    }
}
