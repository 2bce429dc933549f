package mizuhiki.stream.composing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import mizuhiki.shared.people.People;
import mizuhiki.shared.people.Person;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.piece.Piece;
import mizuhiki.stream.piece.Pieces;
import mizuhiki.stream.runsheet.RunSheets;
import mizuhiki.stream.show.Show;
import mizuhiki.stream.show.Shows;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Gathers what can be chosen in the form of a post; what is chosen already stays among it. */
@Component
class Choosing {

    private static final int PIECES_MAX = 60;

    private final Shows shows;
    private final RunSheets sheets;
    private final Pieces pieces;
    private final People people;

    Choosing(Shows shows, RunSheets sheets, Pieces pieces, People people) {
        this.shows = shows;
        this.sheets = sheets;
        this.pieces = pieces;
        this.people = people;
    }

    Mono<Optional<Show>> show(@Nullable UUID showId) {
        return Mono.justOrEmpty(showId).flatMap(shows::get).singleOptional();
    }

    Mono<Choices> around(PostForm form) {
        return Mono.zip(shows(form), pieces(form), people(form))
                .map(all -> new Choices(all.getT1(), all.getT2(), all.getT3()));
    }

    private Mono<List<Show>> shows(PostForm form) {
        var own = Mono.justOrEmpty(form.showId()).flatMap(shows::findById);
        return Flux.concat(own, Moment.get().flatMapMany(shows::upcoming))
                .distinct(Show::id)
                .collectList();
    }

    /** Those of the show first: they are what it will be about. */
    private Mono<List<Piece>> pieces(PostForm form) {
        return onSheet(form)
                .flatMap(onSheet -> pieces.withIds(
                        Stream.of(Stream.ofNullable(form.productId()), form.pictures().stream(), onSheet.stream())
                                .flatMap(ids -> ids)
                                .toList()))
                .flatMapMany(known -> Flux.concat(
                        Flux.fromStream(known.values().stream().sorted(Comparator.comparing(Piece::title))),
                        pieces.forSale()))
                .distinct(Piece::productId)
                .take(PIECES_MAX)
                .collectList();
    }

    private Mono<List<UUID>> onSheet(PostForm form) {
        return form.showId() == null
                ? Mono.just(List.of())
                : sheets.ofShow(form.showId()).map(sheet -> sheet.productIds());
    }

    private Mono<List<Person>> people(PostForm form) {
        return people.all()
                .filter(person -> person.active() || form.isNamed(person.id()))
                .sort(Comparator.comparing(person -> !person.roles().contains(Role.MEMBER)))
                .collectList();
    }
}
