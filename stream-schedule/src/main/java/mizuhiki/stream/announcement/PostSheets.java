package mizuhiki.stream.announcement;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import mizuhiki.shared.people.People;
import mizuhiki.stream.piece.Pieces;
import mizuhiki.stream.post.Involved;
import mizuhiki.stream.post.Involvements;
import mizuhiki.stream.post.Post;
import mizuhiki.stream.post.Preparer;
import mizuhiki.stream.post.Seen;
import mizuhiki.stream.show.Show;
import mizuhiki.stream.show.Shows;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Lays out posts with everything and everybody in them, and with the consents that hold now. */
@Component
public class PostSheets {

    private final Shows shows;
    private final Pieces pieces;
    private final People people;
    private final Involvements involvements;
    private final Checks checks;

    PostSheets(Shows shows, Pieces pieces, People people, Involvements involvements, Checks checks) {
        this.shows = shows;
        this.pieces = pieces;
        this.people = people;
        this.involvements = involvements;
        this.checks = checks;
    }

    public Mono<PostSheet> of(Post post) {
        return involvements.of(post.id()).flatMap(involved -> sheet(post, involved));
    }

    Mono<List<PostSheet>> of(List<Post> posts) {
        return involvements
                .ofEach(posts.stream().map(Post::id).toList())
                .flatMapMany(involved -> Flux.fromIterable(posts)
                        .concatMap(post -> sheet(post, Objects.requireNonNull(involved.get(post.id())))))
                .collectList();
    }

    private Mono<PostSheet> sheet(Post post, Involved involved) {
        return Mono.zip(checks.missing(post, involved), checks.unseen(involved), show(post), known(post, involved))
                .map(all -> new PostSheet(
                        post, involved, all.getT1(), all.getT2(), all.getT3().orElse(null), all.getT4()));
    }

    private Mono<Optional<Show>> show(Post post) {
        return Mono.justOrEmpty(post.showId()).flatMap(shows::get).singleOptional();
    }

    private Mono<PostSheet.Known> known(Post post, Involved involved) {
        var things = Stream.concat(Stream.ofNullable(post.productId()), involved.pictures().stream())
                .toList();
        return Mono.zip(people.displayNames(named(involved)), pieces.withIds(things), PostSheet.Known::new);
    }

    private static List<UUID> named(Involved involved) {
        return Stream.concat(
                        involved.preparers().stream().map(Preparer::personId),
                        involved.seen().stream().map(Seen::personId))
                .distinct()
                .toList();
    }
}
