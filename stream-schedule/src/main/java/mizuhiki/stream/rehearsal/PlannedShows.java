package mizuhiki.stream.rehearsal;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import mizuhiki.shared.people.People;
import mizuhiki.shared.people.Person;
import mizuhiki.stream.crew.Crews;
import mizuhiki.stream.piece.Pieces;
import mizuhiki.stream.runsheet.RunSheet;
import mizuhiki.stream.runsheet.RunSheets;
import mizuhiki.stream.show.Show;
import mizuhiki.stream.show.Shows;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Reads what a rehearsal has to know, and only reads. */
@Component
class PlannedShows {

    private final Shows shows;
    private final RunSheets sheets;
    private final Pieces pieces;
    private final Crews crews;
    private final People people;

    PlannedShows(Shows shows, RunSheets sheets, Pieces pieces, Crews crews, People people) {
        this.shows = shows;
        this.sheets = sheets;
        this.pieces = pieces;
        this.crews = crews;
        this.people = people;
    }

    Mono<PlannedShow> get(UUID showId) {
        return Mono.zip(shows.get(showId), sheets.ofShow(showId), memberIds())
                .flatMap(found -> around(found.getT1(), found.getT2(), found.getT3()));
    }

    private Mono<PlannedShow> around(Show show, RunSheet sheet, Set<UUID> memberIds) {
        return Mono.zip(
                pieces.withIds(sheet.productIds()),
                crews.ofShow(show.id(), show.day()),
                (known, crew) -> new PlannedShow(show, sheet, known, crew, memberIds));
    }

    private Mono<Set<UUID>> memberIds() {
        return people.members().map(Person::id).collect(Collectors.toSet());
    }
}
