package mizuhiki.stream.availability;

import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.shared.people.consent.PersonalLimit;
import mizuhiki.shared.people.consent.PersonalLimits;
import mizuhiki.stream.show.Show;
import mizuhiki.stream.turn.Limits;
import mizuhiki.stream.turn.Wish;
import mizuhiki.stream.weeklimit.WeekLimit;
import mizuhiki.stream.weeklimit.WeekLimits;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What planning needs of what people said; for staff and the roster, never for another member. */
@Component
public class Availability {

    private final Wishes wishes;
    private final WeekLimits weeks;
    private final PersonalLimits days;
    private final Conditions conditions;

    Availability(Wishes wishes, WeekLimits weeks, PersonalLimits days, Conditions conditions) {
        this.wishes = wishes;
        this.weeks = weeks;
        this.days = days;
        this.conditions = conditions;
    }

    /** Of those who said anything. */
    public Mono<Map<UUID, Wish>> wishes(Show show) {
        return wishes.about(show);
    }

    /** Minutes people feel up to on the day of the show; whoever feels as usual is not named. */
    public Mono<Map<UUID, Integer>> conditions(Show show) {
        return conditions.on(show.day()).map(Availability::minutes);
    }

    /** The same for many shows, by person and then by show. */
    public Mono<Map<UUID, Map<UUID, Wish>>> wishes(Collection<Show> shows) {
        return wishes.about(shows);
    }

    /** The same for many days, by person and then by day. */
    public Mono<Map<UUID, Map<LocalDate, Integer>>> conditions(Collection<LocalDate> onDays) {
        return conditions.onDays(onDays).map(Availability::minutesByDay);
    }

    public Mono<Map<UUID, Limits>> limits(Collection<UUID> personIds) {
        return Mono.zip(
                days.all(),
                weeks.all(),
                (byDay, byWeek) -> personIds.stream()
                        .distinct()
                        .collect(toMap(
                                personId -> personId,
                                personId -> limits(
                                        byDay.getOrDefault(personId, PersonalLimit.none(personId)),
                                        byWeek.getOrDefault(personId, WeekLimit.none(personId))))));
    }

    private static Map<UUID, Map<LocalDate, Integer>> minutesByDay(List<Conditions.OnDay> said) {
        var minutes = new HashMap<UUID, Map<LocalDate, Integer>>();
        for (var felt : said) {
            var most = felt.condition().minutes();
            if (most != null) {
                minutes.computeIfAbsent(felt.personId(), person -> new HashMap<>())
                        .put(felt.day(), most);
            }
        }
        return minutes;
    }

    private static Map<UUID, Integer> minutes(Map<UUID, Condition> felt) {
        var minutes = new HashMap<UUID, Integer>();
        felt.forEach((person, condition) -> {
            var most = condition.minutes();
            if (most != null) {
                minutes.put(person, most);
            }
        });
        return Map.copyOf(minutes);
    }

    private static Limits limits(PersonalLimit day, WeekLimit week) {
        return new Limits(
                day.minutesADay(),
                week.minutesAWeek(),
                week.daysAWeek(),
                Duration.ofMinutes(week.restMinutes()),
                day.quietRolesOnly());
    }
}
