package mizuhiki.stream.show;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Shows by day, as on a calendar that fits a phone. */
record ShowDays(Map<LocalDate, List<Show>> upcoming, Map<LocalDate, List<Show>> past) {

    static ShowDays of(List<Show> upcoming, List<Show> past) {
        return new ShowDays(byDay(upcoming), byDay(past));
    }

    private static Map<LocalDate, List<Show>> byDay(List<Show> shows) {
        return shows.stream().collect(Collectors.groupingBy(Show::day, LinkedHashMap::new, Collectors.toList()));
    }
}
