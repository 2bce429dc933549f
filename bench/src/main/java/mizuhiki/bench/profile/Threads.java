package mizuhiki.bench.profile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import mizuhiki.bench.house.ProcessUse;

/** CPU time by kind of thread, the compilers and collectors of the virtual machine among them. */
final class Threads {

    private Threads() {}

    static Shares of(long pid) throws IOException {
        var shares = new Shares();
        try (var threads = Files.newDirectoryStream(Path.of("/proc", Long.toString(pid), "task"))) {
            for (var thread : threads) {
                note(thread.resolve("stat"), shares);
            }
        }
        return shares;
    }

    private static void note(Path stat, Shares shares) {
        try {
            var line = Files.readString(stat);
            var name = line.substring(line.indexOf('(') + 1, line.lastIndexOf(')'));
            shares.add(kind(name), ProcessUse.ticks(line));
        } catch (IOException ended) {
            // A thread that has just ended used next to nothing.
        }
    }

    /** Workers of one kind differ in their number only; the system cuts names short. */
    private static String kind(String name) {
        return name.replaceAll("[-#]\\d.*", "");
    }
}
