package mizuhiki.bench.profile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mizuhiki.bench.house.House;
import mizuhiki.bench.house.SiteSettings;
import mizuhiki.bench.report.Report;

/** Flight recordings of the application, where they are wanted. */
public record Recording(SiteSettings settings, Report report) {

    /** Records what the application does meanwhile, and tells where its time went. */
    public void during(House house, String name, House.Work work) throws Exception {
        if (!settings.records()) {
            work.run();
            return;
        }
        var file = Files.createDirectories(settings.recordings()).resolve(name + ".jfr");
        jcmd(
                house,
                "JFR.start",
                "name=" + name,
                "settings=profile",
                "jdk.CPUTimeSample#enabled=true",
                "jdk.CPUTimeSample#throttle=1ms");
        var before = Threads.of(house.pid());
        work.run();
        var threads = Threads.of(house.pid()).since(before);
        jcmd(house, "JFR.stop", "name=" + name, "filename=" + file);
        report.say("CPU by kind of thread: " + threads);
        report.say("CPU by area: " + Areas.in(file));
    }

    private static void jcmd(House house, String... command) throws IOException, InterruptedException {
        var whole = new ArrayList<String>();
        whole.add(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString());
        whole.add(Long.toString(house.pid()));
        whole.addAll(List.of(command));
        var jcmd = new ProcessBuilder(whole)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (jcmd.waitFor() != 0) {
            throw new IOException("no recording: " + whole);
        }
    }
}
