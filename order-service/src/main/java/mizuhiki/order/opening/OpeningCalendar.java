package mizuhiki.order.opening;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What kind of day each day is: as said for the day, otherwise by the rule of its weekday. */
record OpeningCalendar(List<OpeningRule> rules, Map<LocalDate, DayKind> special) {

    OpeningRule ruleOn(LocalDate day) {
        return rules.stream()
                .filter(rule -> !rule.validFrom().isAfter(day))
                .max(Comparator.comparing(OpeningRule::validFrom))
                .orElse(OpeningRule.UNSAID);
    }

    CalendarDay on(LocalDate day) {
        var rule = ruleOn(day);
        var said = special.get(day);
        var kind = said == null ? rule.usually(day) : said;
        return new CalendarDay(day, kind, kind.counts(rule.sellingCounts()), said != null);
    }

    List<CalendarDay> between(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1)).map(this::on).toList();
    }
}
