package mizuhiki.order.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a manager wants to see: a period, and the two or three columns of its picture. */
record Asked(LocalDate from, LocalDate to, List<Axis> by) {

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 12, 31);
    private static final List<Axis> USUAL = List.of(Axis.CHANNEL, Axis.STAGE, Axis.MEMBER);
    private static final int COLUMNS_MAX = 3;

    /** As it comes from a form: any part may be missing, or empty. */
    record Form(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable List<@Nullable Axis> by) {

        /** Of this month, where nothing else is said. */
        Asked on(LocalDate today) {
            var last = sensible(to == null ? today : to);
            var first = sensible(from == null ? last.withDayOfMonth(1) : from);
            return first.isAfter(last) ? new Asked(last, first, columns()) : new Asked(first, last, columns());
        }

        private List<Axis> columns() {
            if (by == null) {
                return USUAL;
            }
            var columns = by.stream()
                    .filter(Objects::nonNull)
                    .map(Axis.class::cast)
                    .distinct()
                    .limit(COLUMNS_MAX)
                    .toList();
            return columns.size() < 2 ? USUAL : columns;
        }
    }

    private static LocalDate sensible(LocalDate day) {
        return day.isBefore(EARLIEST) ? EARLIEST : day.isAfter(LATEST) ? LATEST : day;
    }

    public String query() {
        return "from=%s&to=%s".formatted(from, to)
                + by.stream().map(axis -> "&by=" + axis).collect(Collectors.joining());
    }

    public @Nullable Axis column(int place) {
        return place < by.size() ? by.get(place) : null;
    }
}
