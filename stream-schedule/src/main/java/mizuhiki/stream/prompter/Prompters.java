package mizuhiki.stream.prompter;

import java.util.List;
import java.util.UUID;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.stream.crew.Crew;
import mizuhiki.stream.crew.Crews;
import mizuhiki.stream.role.RoleSlot;
import mizuhiki.stream.script.Scripts;
import mizuhiki.stream.show.Show;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Opens the screen of a role to whoever has it. Consents are asked anew each time: one taken back closes it at once. */
@Component
class Prompters {

    private final Crews crews;
    private final Scripts scripts;

    Prompters(Crews crews, Scripts scripts) {
        this.crews = crews;
        this.scripts = scripts;
    }

    /** Whoever has no role in the show does not find it. */
    Mono<Prompter> of(UUID showId, Viewer viewer) {
        return scripts.ofShow(showId)
                .flatMap(script -> turns(script.show(), viewer).map(turns -> new Prompter(script, turns)));
    }

    private Mono<List<RoleSlot>> turns(Show show, Viewer viewer) {
        return crews.ofShow(show.id(), show.agreedDay())
                .filter(crew -> viewer.isStaff() || crew.includes(viewer.personId()))
                .map(crew -> turns(crew, viewer))
                .switchIfEmpty(Mono.error(() -> new NotFound(show.id())));
    }

    /** Staff without a role of their own look over everybody's shoulder. */
    private static List<RoleSlot> turns(Crew crew, Viewer viewer) {
        return crew.includes(viewer.personId()) ? crew.slotsOf(viewer.personId()) : crew.slots();
    }
}
