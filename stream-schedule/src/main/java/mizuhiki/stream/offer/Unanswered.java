package mizuhiki.stream.offer;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.crew.Crews;
import mizuhiki.stream.show.Show;
import mizuhiki.stream.show.Shows;
import mizuhiki.stream.waiting.Pile;
import mizuhiki.stream.waiting.Waiting;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Who has said nothing yet to a show that is near: while there is time, staff can still talk to them, or ask others. */
@Component
class Unanswered implements Waiting {

    private static final Duration NEAR = Duration.ofHours(24);

    private final Shows shows;
    private final Crews crews;

    Unanswered(Shows shows, Crews crews) {
        this.shows = shows;
        this.crews = crews;
    }

    record Near(UUID showId, int people) {}

    @Override
    public Mono<Pile> pile() {
        return Moment.get()
                .flatMapMany(this::soon)
                .concatMap(this::near)
                .filter(near -> near.people() > 0)
                .collectList()
                .map(Unanswered::pile);
    }

    /** Read to the end before the crews are: there may be one connection only. */
    private Flux<Show> soon(Instant now) {
        return shows.upcoming(now)
                .filter(show -> show.state().isAnnounced() && show.startsAt().isAfter(now))
                .filter(show -> !show.startsAt().isAfter(now.plus(NEAR)))
                .collectList()
                .flatMapIterable(all -> all);
    }

    private Mono<Near> near(Show show) {
        return crews.ofShow(show.id(), show.agreedDay())
                .map(crew -> new Near(show.id(), crew.unanswered().size()));
    }

    /** The next show first; once it has begun, or everybody has answered, the one after it. */
    private static Pile pile(List<Near> shows) {
        var path = shows.isEmpty() ? "/streams" : "/streams/" + shows.getFirst().showId() + "#roles";
        return new Pile(
                path,
                "waiting.unanswered",
                25,
                shows.stream().mapToInt(Near::people).sum());
    }
}
