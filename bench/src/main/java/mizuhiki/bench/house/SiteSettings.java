package mizuhiki.bench.house;

import java.nio.file.Path;
import java.util.List;
import mizuhiki.bench.report.Settings;

/** What any bench may be told of the application that it measures, and of where its data is. */
public record SiteSettings(Settings chosen) {

    /** As the README advises for a small machine. */
    private static final String JAVA_OPTIONS =
            "-Xmx360m -XX:+UseSerialGC -XX:+UseCompactObjectHeaders -XX:TrimNativeHeapInterval=5000";

    Path jar() {
        return Path.of(chosen.text("HOUSE", "")).toAbsolutePath();
    }

    /** On the disk of the project: a folder in memory would make every commit free. */
    private Path folder() {
        return Path.of(chosen.text("DATA", "bench/target")).toAbsolutePath();
    }

    /** Of this run alone. */
    public Path data() {
        return folder().resolve("house-" + ProcessHandle.current().pid());
    }

    public Path recordings() {
        return folder().resolve("recordings");
    }

    List<String> javaOptions() {
        return chosen.words("JAVA_OPTIONS", JAVA_OPTIONS);
    }

    /** What the house is told on top of how it is delivered. */
    public List<String> arguments() {
        return chosen.words("ARGUMENTS", "");
    }

    boolean keepsData() {
        return chosen.isOn("KEEP");
    }

    public boolean tellsStatements() {
        return chosen.isOn("STATEMENTS");
    }

    public boolean records() {
        return chosen.isOn("JFR");
    }
}
