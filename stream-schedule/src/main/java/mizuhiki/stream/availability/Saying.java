package mizuhiki.stream.availability;

import java.time.DayOfWeek;
import java.util.List;
import java.util.UUID;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.show.Show;
import mizuhiki.stream.show.Shows;
import mizuhiki.stream.turn.Wish;
import mizuhiki.stream.weeklimit.WeekLimits;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Somebody saying what they want, for no reason but their own. */
@Service
class Saying {

    private final Wishes wishes;
    private final WeekLimits limits;
    private final Conditions conditions;
    private final Shows shows;

    Saying(Wishes wishes, WeekLimits limits, Conditions conditions, Shows shows) {
        this.wishes = wishes;
        this.limits = limits;
        this.conditions = conditions;
        this.shows = shows;
    }

    Mono<Sayings> of(UUID personId) {
        return Mono.zip(coming(), said(personId), limits.of(personId), condition(personId))
                .map(all -> Sayings.of(all.getT1(), all.getT2(), all.getT3(), all.getT4()));
    }

    Mono<Sayings.Said> said(UUID personId) {
        return Mono.zip(wishes.forShows(personId), wishes.forWeekdays(personId), Sayings.Said::new);
    }

    /** A show members know of, and which is still to come. */
    Mono<Show> show(UUID showId) {
        return shows.get(showId).filter(Saying::isKnown).switchIfEmpty(Mono.error(() -> new NotFound(showId)));
    }

    Mono<Void> about(UUID personId, UUID showId, Wish wish) {
        return show(showId).flatMap(show -> wishes.say(personId, show.id(), wish));
    }

    Mono<Void> about(UUID personId, DayOfWeek weekday, Wish wish) {
        return wishes.say(personId, weekday, wish);
    }

    Mono<Void> feels(UUID personId, Condition condition) {
        return Moment.today().flatMap(today -> conditions.say(personId, today, condition));
    }

    private Mono<Condition> condition(UUID personId) {
        return Moment.today().flatMap(today -> conditions.of(personId, today));
    }

    private Mono<List<Show>> coming() {
        return Moment.get()
                .flatMapMany(shows::upcoming)
                .filter(Saying::isKnown)
                .take(10)
                .collectList();
    }

    private static boolean isKnown(Show show) {
        return show.state().isAnnounced() && show.state().isPlanned();
    }
}
