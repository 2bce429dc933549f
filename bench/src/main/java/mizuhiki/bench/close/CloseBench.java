package mizuhiki.bench.close;

import mizuhiki.bench.house.Site;
import mizuhiki.bench.house.Statements;
import mizuhiki.bench.report.Measurement;
import mizuhiki.bench.report.Report;
import mizuhiki.bench.report.Settings;

/** {@code bench/run close}: the months of many offices, from few credit lines to many, then what is asked about them. */
public final class CloseBench implements Measurement {

    @Override
    public void run(Settings chosen, Report report) throws Exception {
        var settings = new CloseSettings(chosen);
        try (var site = new Site(settings.site())) {
            prepare(site, settings);
            try (var house = site.open(settings.site().arguments())) {
                report.say("%d offices sign in".formatted(settings.offices()));
                new MonthEnds(house, Offices.signIn(house), settings, report).run();
            }
            Restart.run(site, settings, report);
            report.figure("rss", site.memoryPeak(), "MB");
        }
    }

    /** What counts statements has to be there when the measured house is opened. */
    private static void prepare(Site site, CloseSettings settings) throws Exception {
        try (var house = site.open(settings.site().arguments())) {
            house.postgres().refuseForgetfulness();
            Statements.prepare(house.postgres());
            Offices.open(house.postgres(), settings.offices(), settings.members());
        }
    }
}
