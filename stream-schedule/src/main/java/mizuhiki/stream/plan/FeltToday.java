package mizuhiki.stream.plan;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.availability.Availability;
import mizuhiki.stream.crew.Crew;
import mizuhiki.stream.crew.Crews;
import mizuhiki.stream.show.Show;
import mizuhiki.stream.show.Shows;
import mizuhiki.stream.waiting.Pile;
import mizuhiki.stream.waiting.Waiting;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** People who have a role today and said that they would rather rest, or do only a little. */
@Component
class FeltToday implements Waiting {

    private final Shows shows;
    private final Crews crews;
    private final Availability availability;

    FeltToday(Shows shows, Crews crews, Availability availability) {
        this.shows = shows;
        this.crews = crews;
        this.availability = availability;
    }

    /** Those of one show. */
    record InShow(UUID showId, Set<UUID> personIds) {

        static InShow of(Show show, Crew crew, Map<UUID, Integer> felt) {
            return new InShow(
                    show.id(),
                    crew.seats().stream()
                            .map(Crew.Seat::personId)
                            .filter(felt::containsKey)
                            .collect(Collectors.toUnmodifiableSet()));
        }
    }

    @Override
    public Mono<Pile> pile() {
        return Moment.get()
                .flatMapMany(this::today)
                .concatMap(this::inShow)
                .filter(inShow -> !inShow.personIds().isEmpty())
                .collectList()
                .map(FeltToday::pile);
    }

    private Flux<Show> today(Instant now) {
        return shows.upcoming(now).filter(show -> show.day().equals(Moment.dayOf(now)));
    }

    private Mono<InShow> inShow(Show show) {
        return Mono.zip(
                crews.ofShow(show.id(), show.agreedDay()),
                availability.conditions(show),
                (crew, felt) -> InShow.of(show, crew, felt));
    }

    /** The show that begins first is looked at first. */
    private static Pile pile(List<InShow> found) {
        var people =
                found.stream().flatMap(inShow -> inShow.personIds().stream()).distinct();
        var path = found.isEmpty()
                ? "/streams"
                : "/streams/%s#roles".formatted(found.getFirst().showId());
        return new Pile(path, "waiting.felt", 6, people.count());
    }
}
