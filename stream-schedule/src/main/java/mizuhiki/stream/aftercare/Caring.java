package mizuhiki.stream.aftercare;

import java.util.List;
import java.util.UUID;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.aftercare.AfterCares.Whose;
import mizuhiki.stream.participation.Participations;
import mizuhiki.stream.participation.PastShow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Somebody saying how they were after a show, from the next day on, or not saying it. */
@Service
class Caring {

    /** Somebody may not be there on the next day itself. */
    private static final int ASKED_DAYS = 3;

    private static final int SAYABLE_DAYS = 30;

    private final Participations participations;
    private final AfterCares cares;
    private final CareNotes notes;

    Caring(Participations participations, AfterCares cares, CareNotes notes) {
        this.participations = participations;
        this.cares = cares;
        this.notes = notes;
    }

    /** What is to be asked today: about the newest show first, and about each one once. */
    Mono<List<PastShow>> toAsk(UUID personId) {
        return Mono.zip(
                recent(personId, ASKED_DAYS),
                cares.answered(personId),
                (shows, answered) -> shows.stream()
                        .filter(show -> !answered.contains(show.showId()))
                        .toList());
    }

    /** Shows one can still say something about. */
    Mono<PastShow> show(Whose whose) {
        return recent(whose.personId(), SAYABLE_DAYS)
                .flatMapMany(Flux::fromIterable)
                .filter(show -> show.showId().equals(whose.showId()))
                .next()
                .switchIfEmpty(Mono.error(() -> new NotFound(whose.showId())));
    }

    /** As they said it; nothing yet is nothing said. */
    Mono<Said> said(Whose whose) {
        return cares.of(whose).defaultIfEmpty(new Said(whose.showId(), whose.personId(), null, null, null));
    }

    Mono<String> note(Whose whose) {
        return notes.note(whose).defaultIfEmpty("");
    }

    Mono<Void> feel(Whose whose, @Nullable Feeling feeling) {
        return show(whose).then(Moment.get()).flatMap(at -> cares.feel(whose, feeling, at));
    }

    Mono<Void> want(Whose whose, boolean talk) {
        return show(whose).then(Moment.get()).flatMap(at -> cares.want(whose, talk, at));
    }

    /** Nothing but spaces: what was written is taken back. */
    Mono<Void> write(Whose whose, String note) {
        return show(whose)
                .then(Moment.get())
                .flatMap(at -> note.isBlank() ? notes.takeBack(whose) : notes.write(whose, note, at));
    }

    private Mono<List<PastShow>> recent(UUID personId, int days) {
        return Moment.today()
                .flatMapMany(today -> participations.showsOf(personId, today.minusDays(days), today.minusDays(1)))
                .collectList();
    }
}
