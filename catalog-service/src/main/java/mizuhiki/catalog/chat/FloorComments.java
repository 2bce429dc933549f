package mizuhiki.catalog.chat;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.List;
import java.util.UUID;
import mizuhiki.catalog.buyer.WrittenTicket;
import mizuhiki.catalog.chat.Comment.Platform;
import mizuhiki.catalog.intake.ToldShows;
import mizuhiki.catalog.refusal.WrittenHere;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.shared.time.Moment;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Comments as those on the floor deal with them: bring them in from elsewhere, see what came of them. */
@Component
class FloorComments {

    private static final int LATEST = 30;

    private final CommentDesk desk;
    private final Comments comments;
    private final ToldShows shows;
    private final Commenters commenters;
    private final Tickets tickets;

    FloorComments(CommentDesk desk, Comments comments, ToldShows shows, Commenters commenters, Tickets tickets) {
        this.desk = desk;
        this.comments = comments;
        this.shows = shows;
        this.commenters = commenters;
        this.tickets = tickets;
    }

    record Written(UUID showId, Platform platform, String author, String text) {

        Written {
            if (platform == Platform.OWN_PAGE) {
                throw new WrittenHere();
            }
        }
    }

    /** Open to staff and to those who have a role in the show; nobody else finds its floor. */
    Mono<CommentView> bringIn(Written written, Viewer viewer) {
        return hasPlace(written.showId(), viewer)
                .filter(place -> place)
                .switchIfEmpty(Mono.error(() -> new NotFound(written.showId())))
                .flatMap(place -> take(written, viewer.personId()));
    }

    private Mono<Boolean> hasPlace(UUID showId, Viewer viewer) {
        return viewer.isStaff() ? Mono.just(true) : shows.isInCrew(showId, viewer.personId());
    }

    private Mono<CommentView> take(Written written, UUID enteredBy) {
        return Mono.zip(commenters.key(written.platform(), written.author()), Moment.get())
                .map(known -> new Comment(
                        UuidCreator.getTimeOrderedEpoch(),
                        written.showId(),
                        written.platform(),
                        written.author(),
                        written.text(),
                        known.getT1(),
                        enteredBy,
                        known.getT2()))
                .flatMap(desk::take)
                .map(CommentView::of);
    }

    Mono<List<CommentView>> latest(UUID showId) {
        return shows.isKnown(showId)
                .filter(known -> known)
                .switchIfEmpty(Mono.error(() -> new NotFound(showId)))
                .flatMap(known ->
                        comments.latest(showId, LATEST).map(CommentView::of).collectList());
    }

    Mono<WrittenTicket> ticket(UUID commentId) {
        return comments.get(commentId).flatMap(this::ticket);
    }

    private Mono<WrittenTicket> ticket(Heard heard) {
        return commenters.key(heard.platform(), heard.author()).flatMap(key -> tickets.of(heard, key));
    }
}
