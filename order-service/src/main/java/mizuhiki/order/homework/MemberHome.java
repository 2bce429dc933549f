package mizuhiki.order.homework;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** A member's month at home. */
record MemberHome(UUID personId, String name, HomeMonth home) {

    public boolean isComplete() {
        return home.gaps().isEmpty();
    }

    public boolean isAtHome() {
        return !home.days().isEmpty();
    }

    /** Everything on record about the month, day by day, for whoever asks to see it. */
    Stream<List<String>> rows(Map<UUID, String> names) {
        return Stream.concat(
                        home.days().stream().map(this::day),
                        home.records().stream().map(record -> row(record, names)))
                .sorted(Comparator.comparing(row -> row.get(1)));
    }

    private List<String> day(LocalDate day) {
        return List.of(name, day.toString(), "在宅の日", "", "", home.isComplete(day) ? "記録はそろっている" : "記録がたりない", "");
    }

    private List<String> row(HomeRecord record, Map<UUID, String> names) {
        return List.of(
                name,
                record.day().toString(),
                record.kind().label(),
                record.at() == null ? "" : record.at().toString(),
                record.means() == null ? "" : record.means().label(),
                record.content(),
                names.getOrDefault(record.recordedBy(), ""));
    }
}
