package mizuhiki.bench.claims;

import mizuhiki.bench.house.Site;
import mizuhiki.bench.house.Statements;
import mizuhiki.bench.report.Measurement;
import mizuhiki.bench.report.Report;
import mizuhiki.bench.report.Settings;
import mizuhiki.bench.shop.Office;

/** {@code bench/run claims}: opens an office on a new folder, goes through the parts, and leaves nothing behind. */
public final class ClaimsBench implements Measurement {

    @Override
    public void run(Settings chosen, Report report) throws Exception {
        var settings = new ClaimSettings(chosen);
        try (var site = new Site(settings.site())) {
            var stall = new Stall(openOffice(site, settings), settings, report, new Ledger());
            CalmParts.run(site, stall);
            if (settings.wants("kills")) {
                new Kills(site, stall).run();
            }
            if (settings.wants("statements")) {
                StatementCount.run(site, stall);
            }
            stall.ledger().figures(report);
            report.figure("rss", site.memoryPeak(), "MB");
        }
    }

    /** What counts statements has to be there when the measured house is opened. */
    private static Office openOffice(Site site, ClaimSettings settings) throws Exception {
        try (var house = site.open(settings.arguments())) {
            house.postgres().refuseForgetfulness();
            Statements.prepare(house.postgres());
            return Office.open(house.postgres());
        }
    }
}
