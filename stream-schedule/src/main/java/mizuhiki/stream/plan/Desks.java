package mizuhiki.stream.plan;

import java.util.List;
import java.util.UUID;
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

/** Lays out what belongs to a show. */
@Component
class Desks {

    private final Shows shows;
    private final RunSheets sheets;
    private final Pieces pieces;
    private final Crews crews;
    private final People people;

    Desks(Shows shows, RunSheets sheets, Pieces pieces, Crews crews, People people) {
        this.shows = shows;
        this.sheets = sheets;
        this.pieces = pieces;
        this.crews = crews;
        this.people = people;
    }

    Mono<Desk> ofShow(UUID showId) {
        return shows.get(showId).flatMap(this::lay);
    }

    private Mono<Desk> lay(Show show) {
        return Mono.zip(things(show), crews.ofShow(show.id(), show.day()), askable())
                .map(found -> Desk.of(show, found.getT1(), found.getT2(), found.getT3()));
    }

    private Mono<Desk.Things> things(Show show) {
        return sheets.ofShow(show.id()).flatMap(this::things);
    }

    private Mono<Desk.Things> things(RunSheet sheet) {
        return Mono.zip(pieces.withIds(sheet.productIds()), pieces.forSale().collectList())
                .map(found -> new Desk.Things(sheet, found.getT1(), found.getT2()));
    }

    private Mono<List<Person>> askable() {
        return people.all().filter(Person::active).collectList();
    }
}
