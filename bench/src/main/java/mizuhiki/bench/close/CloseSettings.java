package mizuhiki.bench.close;

import java.util.List;
import mizuhiki.bench.house.SiteSettings;
import mizuhiki.bench.report.Settings;

/** How much of everything; {@code bench/README.md} says what each is for. */
record CloseSettings(Settings chosen) {

    SiteSettings site() {
        return new SiteSettings(chosen);
    }

    int offices() {
        return chosen.number("OFFICES", 400);
    }

    int members() {
        return chosen.number("MEMBERS", 40);
    }

    int busyMonths() {
        return chosen.number("BUSY_MONTHS", 12);
    }

    int busyLines() {
        return chosen.number("BUSY_LINES", 10_000);
    }

    int busyWork() {
        return chosen.number("BUSY_WORK", 30_000);
    }

    /** Credit lines of all the others in the months that are closed one after the other. */
    List<Integer> lines() {
        return chosen.words("CREDIT_LINES", "100000 1000000 1000000 1000000 5000000").stream()
                .map(Integer::parseInt)
                .toList();
    }

    /** The size on which the floor is measured, too. */
    int compared() {
        return chosen.number("COMPARED_LINES", 1_000_000);
    }

    int connections() {
        return chosen.number("LINES", 8);
    }

    int traces() {
        return chosen.number("TRACES", 1_000);
    }

    int pageLooks() {
        return chosen.number("PAGE_LOOKS", 20);
    }
}
