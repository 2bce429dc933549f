package mizuhiki.stream.availability;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import mizuhiki.shared.people.consent.PersonalLimit;
import mizuhiki.shared.people.consent.PersonalLimits;
import mizuhiki.stream.show.Show;
import mizuhiki.stream.turn.Limits;
import mizuhiki.stream.turn.Wish;
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

    public Mono<Limits> limits(UUID personId) {
        return Mono.zip(days.of(personId), weeks.of(personId), Availability::limits);
    }

    private static Map<UUID, Integer> minutes(Map<UUID, Condition> felt) {
        var minutes = new java.util.HashMap<UUID, Integer>();
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
