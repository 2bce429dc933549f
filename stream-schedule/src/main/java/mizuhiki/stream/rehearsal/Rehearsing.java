package mizuhiki.stream.rehearsal;

import java.util.UUID;
import mizuhiki.stream.play.Played;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Plays a show on paper. */
@Component
@EnableConfigurationProperties(RehearsalSettings.class)
class Rehearsing {

    private final PlannedShows planned;
    private final RehearsalSettings usual;

    Rehearsing(PlannedShows planned, RehearsalSettings usual) {
        this.planned = planned;
        this.usual = usual;
    }

    /** With thousands of buyers it takes a moment: nobody else waits for it. */
    Mono<Rehearsal> of(UUID showId, RehearsalForm form) {
        var wanted = form.wanted(usual);
        return planned.get(showId)
                .publishOn(Schedulers.boundedElastic())
                .map(show -> new Rehearsal(show.show(), wanted, Played.of(show.script(wanted), wanted.audience())));
    }

    RehearsalForm filled(RehearsalForm form) {
        return form.filled(usual);
    }
}
