package mizuhiki.order.attendance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.shared.people.Person;
import org.jspecify.annotations.Nullable;

/** A day with every member, whether they came or not. */
record DayView(LocalDate day, List<Line> lines) {

    record Line(UUID personId, String name, @Nullable Attended attended) {

        public String minutes() {
            return attended == null ? "" : String.valueOf(attended.minutes());
        }

        public boolean atHome() {
            return attended != null && attended.atHome();
        }
    }

    static DayView of(LocalDate day, List<Person> members, Map<UUID, Attended> attended) {
        return new DayView(
                day,
                members.stream()
                        .map(member -> new Line(member.id(), member.displayName(), attended.get(member.id())))
                        .toList());
    }

    public LocalDate before() {
        return day.minusDays(1);
    }

    public LocalDate after() {
        return day.plusDays(1);
    }
}
