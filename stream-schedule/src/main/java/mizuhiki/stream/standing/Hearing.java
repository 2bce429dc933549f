package mizuhiki.stream.standing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import mizuhiki.stream.availability.Availability;
import mizuhiki.stream.casting.TakenTime;
import mizuhiki.stream.crew.Agreeing;
import mizuhiki.stream.role.Exposure;
import mizuhiki.stream.show.Show;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What people agree to, want and have planned, for the day of a show. */
@Component
class Hearing {

    private final Availability availability;
    private final Agreeing agreeing;
    private final TakenTime taken;

    Hearing(Availability availability, Agreeing agreeing, TakenTime taken) {
        this.availability = availability;
        this.agreeing = agreeing;
        this.taken = taken;
    }

    Mono<Map<UUID, Set<Exposure>>> agreed(Here here, Show show) {
        return agreeing.on(show.day(), here.ids());
    }

    Mono<Crowd.Said> said(Here here, Show show) {
        return Mono.zip(availability.wishes(show), availability.conditions(show), availability.limits(here.ids()))
                .map(all -> new Crowd.Said(all.getT1(), all.getT2(), all.getT3()));
    }

    /** By day of a show. */
    Mono<Map<LocalDate, Map<UUID, Set<Exposure>>>> agreed(Here here, List<Show> shows) {
        return agreeing.onDays(shows.stream().map(Show::day).toList(), here.ids());
    }

    Mono<MonthCrowd.Said> said(Here here, List<Show> shows) {
        var days = shows.stream().map(Show::day).toList();
        return Mono.zip(availability.wishes(shows), availability.conditions(days), availability.limits(here.ids()))
                .map(all -> new MonthCrowd.Said(all.getT1(), all.getT2(), all.getT3()));
    }

    /** With what, nobody learns: their time is taken. */
    Mono<Set<UUID>> busy(Here here, Show show) {
        return busy(here, List.of(show)).map(busy -> busy.getOrDefault(show.id(), Set.of()));
    }

    /** By show. */
    Mono<Map<UUID, Set<UUID>>> busy(Here here, Collection<Show> shows) {
        return taken.during(shows, here.ids());
    }
}
