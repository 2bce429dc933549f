package mizuhiki.stream.cue;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.stream.crew.Crew;
import mizuhiki.stream.crew.Crews;
import mizuhiki.stream.rundown.Rundowns;
import mizuhiki.stream.show.Show;
import mizuhiki.stream.show.Shows;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Staff writing down who does what in a segment. */
@Service
public class Cueing {

    private final Shows shows;
    private final Rundowns rundowns;
    private final Crews crews;
    private final Cues cues;
    private final TransactionalOperator transaction;

    Cueing(Shows shows, Rundowns rundowns, Crews crews, Cues cues, TransactionalOperator transaction) {
        this.shows = shows;
        this.rundowns = rundowns;
        this.crews = crews;
        this.cues = cues;
        this.transaction = transaction;
    }

    /** All cues of one segment; roles that are not named have none. */
    public Mono<List<Cue>> write(UUID showId, UUID segmentId, List<Cue.Plan> plans) {
        return shows.hold(showId)
                .map(Show::notOver)
                .delayUntil(show -> rundowns.ofShow(showId).map(rundown -> rundown.get(segmentId)))
                .flatMap(show -> crews.ofShow(showId, show.agreedDay()))
                .map(crew -> written(crew, segmentId, plans))
                .delayUntil(written -> cues.replace(showId, segmentId, written))
                .as(transaction::transactional);
    }

    private static List<Cue> written(Crew crew, UUID segmentId, List<Cue.Plan> plans) {
        var roles = new HashSet<String>();
        return plans.stream()
                .filter(Cue.Plan::isWritten)
                .map(plan -> plan.in(segmentId))
                .peek(cue -> known(crew, cue.role()))
                .peek(cue -> once(roles.add(cue.role()), cue.role()))
                .toList();
    }

    private static void known(Crew crew, String role) {
        if (!crew.roles().contains(role)) {
            throw new NotFound(role);
        }
    }

    private static void once(boolean first, String role) {
        if (!first) {
            throw new CueTwice(role);
        }
    }
}
