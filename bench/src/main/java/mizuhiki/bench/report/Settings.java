package mizuhiki.bench.report;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** What may be chosen from outside, each an environment variable {@code BENCH_…}. */
public record Settings(Map<String, String> environment) {

    public static Settings ofEnvironment() {
        return new Settings(System.getenv());
    }

    public String text(String name, String otherwise) {
        return environment.getOrDefault("BENCH_" + name, otherwise);
    }

    public int number(String name, int otherwise) {
        return Integer.parseInt(text(name, Integer.toString(otherwise)));
    }

    public Duration seconds(String name, int otherwise) {
        return Duration.ofSeconds(number(name, otherwise));
    }

    public boolean isOn(String name) {
        return text(name, "0").equals("1");
    }

    /** Words with spaces between them. */
    public List<String> words(String name, String otherwise) {
        var text = text(name, otherwise).strip();
        return text.isEmpty() ? List.of() : List.of(text.split("\\s+"));
    }
}
