package mizuhiki.stream.timing;

import java.util.UUID;
import mizuhiki.stream.rundown.Rundown;
import mizuhiki.stream.rundown.RundownEditing;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Making what is still to come fit into the show. */
@Service
public class Shortening {

    private final Timetables timetables;
    private final RundownEditing editing;

    Shortening(Timetables timetables, RundownEditing editing) {
        this.timetables = timetables;
        this.editing = editing;
    }

    /** Segments that went in the meantime are passed over. */
    public Mono<Rundown> fit(UUID showId) {
        return timetables
                .ofShow(showId)
                .map(Timetable::fitting)
                .filter(minutes -> !minutes.isEmpty())
                .switchIfEmpty(Mono.error(NoRoomToFit::new))
                .flatMap(minutes -> editing.retime(showId, minutes));
    }
}
