package mizuhiki.bench.claims;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import mizuhiki.bench.house.SiteSettings;
import mizuhiki.bench.report.Settings;

/** How much of everything; {@code bench/README.md} says what each is for. */
record ClaimSettings(Settings chosen) {

    private static final String ALL_PARTS = "speed calm viewers comments crush kills statements";

    /** Holds of the first minute must not lapse into the last. */
    private static final String LONG_HOLDS = "--mizuhiki.hold.lasts=6h";

    boolean wants(String part) {
        return chosen.words("PARTS", ALL_PARTS).contains(part);
    }

    SiteSettings site() {
        return new SiteSettings(chosen);
    }

    /** What the house is told on top of how it is delivered. */
    List<String> arguments(String... more) {
        return Stream.of(Stream.of(LONG_HOLDS), site().arguments().stream(), Stream.of(more))
                .flatMap(each -> each)
                .toList();
    }

    int runs() {
        return chosen.number("RUNS", 3);
    }

    Duration each() {
        return chosen.seconds("SECONDS", 10);
    }

    int warmUpOrders() {
        return chosen.number("WARM_UP_ORDERS", 10_000);
    }

    int lines() {
        return chosen.number("LINES", 64);
    }

    int products() {
        return chosen.number("PRODUCTS", 10_000);
    }

    int raced() {
        return chosen.number("PIECES", 1_000);
    }

    int viewers() {
        return chosen.number("VIEWERS", 5_000);
    }

    int commentsASecond() {
        return chosen.number("COMMENTS", 500);
    }

    Duration burst() {
        return chosen.seconds("COMMENT_SECONDS", 30);
    }

    int crushes() {
        return chosen.number("CRUSHES", 1_000);
    }

    int crushBuyers() {
        return chosen.number("CRUSH_BUYERS", 2_000);
    }

    Duration crushMax() {
        return Duration.ofMinutes(chosen.number("CRUSH_MINUTES", 20));
    }

    int kills() {
        return chosen.number("KILLS", 10);
    }

    Duration toldMax() {
        return chosen.seconds("TOLD_SECONDS", 120);
    }

    boolean pgbench() {
        return chosen.text("FLOOR", "pgbench").equals("pgbench");
    }
}
