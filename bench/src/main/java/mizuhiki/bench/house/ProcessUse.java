package mizuhiki.bench.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What processes have used so far, from {@code /proc}. */
public final class ProcessUse {

    private static final double TICKS_A_SECOND = 100;

    /** In {@code stat}, counted from behind the name of the program. */
    private static final int USER = 11;

    private static final int CHILDREN_SYSTEM = 14;

    private ProcessUse() {}

    /** In seconds, its ended children included. */
    static double cpu(long pid) {
        return ticks(stat(pid)) / TICKS_A_SECOND;
    }

    /** PostgreSQL is one process per connection. */
    static double cpuOfFamily(long pid) {
        return Stream.concat(
                        Stream.of(pid),
                        ProcessHandle.of(pid).stream()
                                .flatMap(ProcessHandle::children)
                                .map(ProcessHandle::pid))
                .mapToDouble(ProcessUse::cpu)
                .sum();
    }

    /** Of everything, in seconds: user, nice and system. */
    static double cpuOfMachine() {
        var fields = lines(Path.of("/proc/stat")).getFirst().trim().split(" +");
        return (Double.parseDouble(fields[1]) + Double.parseDouble(fields[2]) + Double.parseDouble(fields[3]))
                / TICKS_A_SECOND;
    }

    /** The most memory it ever had, in MB. */
    static double memoryPeak(long pid) {
        return lines(pid, "status").stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .map(line -> line.replaceAll("\\D", ""))
                .mapToDouble(kilobytes -> Double.parseDouble(kilobytes) / 1024)
                .sum();
    }

    /** Of a process or thread, in hundredths of a second, by its {@code stat}. */
    public static double ticks(String stat) {
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        double ticks = 0;
        for (int field = USER; field <= CHILDREN_SYSTEM; field++) {
            ticks += Double.parseDouble(fields[field]);
        }
        return ticks;
    }

    private static String stat(long pid) {
        return lines(pid, "stat").stream().findFirst().orElse("0 () S 0 0 0 0 0 0 0 0 0 0 0 0 0 0");
    }

    /** Nothing where it has just ended. */
    private static List<String> lines(long pid, String file) {
        return lines(Path.of("/proc", Long.toString(pid), file));
    }

    private static List<String> lines(Path path) {
        try {
            return Files.exists(path) ? Files.readAllLines(path) : List.of();
        } catch (IOException ended) {
            return List.of();
        }
    }
}
