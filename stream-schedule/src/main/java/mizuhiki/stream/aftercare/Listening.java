package mizuhiki.stream.aftercare;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.shared.audit.Audit;
import mizuhiki.shared.people.People;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.aftercare.AfterCares.Whose;
import mizuhiki.stream.show.Show;
import mizuhiki.stream.show.Shows;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Staff seeing who wants to talk, and talking with them. */
@Service
class Listening {

    private final AfterCares cares;
    private final CareNotes notes;
    private final Shows shows;
    private final People people;
    private final Audit audit;

    Listening(AfterCares cares, CareNotes notes, Shows shows, People people, Audit audit) {
        this.cares = cares;
        this.notes = notes;
        this.shows = shows;
        this.people = people;
        this.audit = audit;
    }

    /** Somebody, and how they were. */
    record Voice(Said said, String displayName, String show) {}

    record Opened(Voice voice, String note) {}

    Mono<List<Voice>> voices() {
        return cares.all().flatMap(this::voices);
    }

    /** What was said in confidence is opened by one person at a time, who is named. */
    Mono<Opened> open(Whose whose) {
        return cares.of(whose)
                .switchIfEmpty(Mono.error(() -> new NotFound(whose.personId())))
                .flatMap(said -> voices(List.of(said)))
                .delayUntil(found -> audit.record("streams.after-care-read", whose.personId(), Map.of()))
                .zipWith(notes.note(whose).defaultIfEmpty(""), (found, note) -> new Opened(found.getFirst(), note));
    }

    Mono<Void> heard(Whose whose, UUID by) {
        return cares.of(whose)
                .switchIfEmpty(Mono.error(() -> new NotFound(whose.personId())))
                .then(Moment.get())
                .flatMap(at -> cares.heard(whose, by, at));
    }

    private Mono<List<Voice>> voices(List<Said> said) {
        return Mono.zip(
                people.displayNames(said.stream().map(Said::personId).toList()),
                titles(said),
                (names, titles) -> said.stream()
                        .map(each -> new Voice(
                                each, names.getOrDefault(each.personId(), ""), titles.getOrDefault(each.showId(), "")))
                        .toList());
    }

    private Mono<Map<UUID, String>> titles(List<Said> said) {
        return shows.findAllById(said.stream().map(Said::showId).distinct().toList())
                .collectMap(Show::id, Show::title);
    }
}
