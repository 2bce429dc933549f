package mizuhiki.bench.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Flight recordings of the application.
 *
 * @param folder where they are put
 */
public record Recording(Path folder, boolean wanted) {

    /** Records as {@code name.jfr} what the application does meanwhile. */
    public void during(House house, String name, House.Work work) throws Exception {
        if (!wanted) {
            work.run();
            return;
        }
        var file = Files.createDirectories(folder).resolve(name + ".jfr");
        jcmd(house, "JFR.start", "name=" + name, "settings=profile", "jdk.CPUTimeSample#enabled=true");
        work.run();
        jcmd(house, "JFR.stop", "name=" + name, "filename=" + file);
    }

    private static void jcmd(House house, String... command) throws IOException, InterruptedException {
        var whole = new java.util.ArrayList<String>();
        whole.add(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString());
        whole.add(Long.toString(house.pid()));
        whole.addAll(java.util.List.of(command));
        var jcmd = new ProcessBuilder(whole)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (jcmd.waitFor() != 0) {
            throw new IOException("no recording: " + whole);
        }
    }
}
