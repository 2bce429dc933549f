package mizuhiki.order.opening;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The calendar of the office. */
@Repository
public class OpenDays {

    private static final String RULES = """
            select valid_from, weekdays, selling_counts
            from orders.opening_rule
            where valid_from <= :last
            """;

    private static final String SPECIAL = "select day, kind from orders.special_day where day between :first and :last";

    private static final String SET_RULE = """
            insert into orders.opening_rule (valid_from, weekdays, selling_counts, set_by, set_at)
            values (:validFrom, :weekdays, :sellingCounts, :setBy, now())
            on conflict (office_id, valid_from) do update
              set weekdays = excluded.weekdays, selling_counts = excluded.selling_counts,
                  set_by = excluded.set_by, set_at = excluded.set_at
            """;

    private static final String SET_DAY = """
            insert into orders.special_day (day, kind, set_by, set_at) values (:day, :kind, :setBy, now())
            on conflict (office_id, day) do update
              set kind = excluded.kind, set_by = excluded.set_by, set_at = excluded.set_at
            """;

    private static final String AS_USUAL = "delete from orders.special_day where day = :day";

    private final DatabaseClient database;

    OpenDays(DatabaseClient database) {
        this.database = database;
    }

    /** Every day from the first to the last, with what it is. */
    public Flux<CalendarDay> of(LocalDate first, LocalDate last) {
        return calendar(first, last).flatMapIterable(calendar -> calendar.between(first, last));
    }

    /** 開所日数: days on which wages are earned. */
    public Mono<Integer> countedDays(LocalDate first, LocalDate last) {
        return of(first, last).filter(CalendarDay::counted).count().map(Math::toIntExact);
    }

    /** @param fiscalYear that begins in April of this year */
    public Mono<Integer> countedDays(int fiscalYear) {
        return countedDays(LocalDate.of(fiscalYear, 4, 1), LocalDate.of(fiscalYear + 1, 3, 31));
    }

    Mono<OpeningCalendar> calendar(LocalDate first, LocalDate last) {
        var rules = database.sql(RULES).bind("last", last).mapProperties(OpeningRule.class);
        var special =
                database.sql(SPECIAL).bind("first", first).bind("last", last).mapProperties(SpecialDay.class);
        return Mono.zip(
                rules.all().collectList(),
                special.all().collectMap(SpecialDay::day, SpecialDay::kind),
                OpeningCalendar::new);
    }

    Mono<Void> set(OpeningRule rule, UUID setBy) {
        return database.sql(SET_RULE)
                .bind("validFrom", rule.validFrom())
                .bind("weekdays", names(rule.weekdays()))
                .bind("sellingCounts", rule.sellingCounts())
                .bind("setBy", setBy)
                .then();
    }

    Mono<Void> set(LocalDate day, DayKind kind, UUID setBy) {
        return database.sql(SET_DAY)
                .bind("day", day)
                .bind("kind", kind.name())
                .bind("setBy", setBy)
                .then();
    }

    Mono<Void> asUsual(LocalDate day) {
        return database.sql(AS_USUAL).bind("day", day).then();
    }

    private static String[] names(Set<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    record SpecialDay(LocalDate day, DayKind kind) {}
}
