package mizuhiki.stream.floor;

import java.util.UUID;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.crew.Crew;
import mizuhiki.stream.crew.Crews;
import mizuhiki.stream.scene.Scenes;
import mizuhiki.stream.show.Show;
import mizuhiki.stream.show.Shows;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Opens the floor to staff and to those who have said yes to a role in the show. */
@Component
class FloorViews {

    private final Shows shows;
    private final Crews crews;
    private final Scenes scenes;

    FloorViews(Shows shows, Crews crews, Scenes scenes) {
        this.shows = shows;
        this.crews = crews;
        this.scenes = scenes;
    }

    private record Entered(Show show, Crew crew) {}

    Mono<FloorView> of(UUID showId, Viewer viewer) {
        return enter(showId, viewer).flatMap(this::look);
    }

    /** Emits the show; whoever has no place on its floor does not find it. */
    Mono<Show> enterable(UUID showId, Viewer viewer) {
        return enter(showId, viewer).map(Entered::show);
    }

    private Mono<Entered> enter(UUID showId, Viewer viewer) {
        return shows.get(showId)
                .flatMap(this::withCrew)
                .filter(entered -> viewer.isStaff() || entered.crew().includes(viewer.personId()))
                .switchIfEmpty(Mono.error(() -> new NotFound(showId)));
    }

    private Mono<Entered> withCrew(Show show) {
        return crews.ofShow(show.id(), show.agreedDay()).map(crew -> new Entered(show, crew));
    }

    private Mono<FloorView> look(Entered entered) {
        return Mono.zip(
                scenes.ofShow(entered.show().id()),
                Moment.get(),
                (scene, now) -> FloorView.of(scene, entered.crew(), now));
    }
}
