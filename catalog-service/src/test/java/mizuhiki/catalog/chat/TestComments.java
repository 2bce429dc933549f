package mizuhiki.catalog.chat;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import mizuhiki.catalog.buyer.BuyerKey;
import mizuhiki.catalog.chat.Comment.Platform;
import mizuhiki.catalog.desk.TestDesk;
import reactor.core.publisher.Mono;

/** Writes comments as viewers do. */
public class TestComments {

    private final CommentDesk desk;
    private final Commenters commenters;

    TestComments(CommentDesk desk, Commenters commenters) {
        this.desk = desk;
        this.commenters = commenters;
    }

    /** Emits whether it won a ticket. */
    public Mono<Boolean> write(UUID showId, String text) {
        var comment = Comment.onOwnPage(showId, "みかん", text, BuyerKey.random(), TestDesk.now());
        return desk.take(comment).map(kept -> kept.heard().outcome() == Heard.Outcome.TICKET);
    }

    /** Typed in as if written on the own page, as some were before that was turned down; emits what they won. */
    public Mono<UUID> typedInAsOfTheOwnPage(UUID showId, String author, String text) {
        return commenters
                .key(Platform.OWN_PAGE, author)
                .map(key -> new Comment(
                        UuidCreator.getTimeOrderedEpoch(),
                        showId,
                        Platform.OWN_PAGE,
                        author,
                        text,
                        key,
                        UUID.randomUUID(),
                        TestDesk.now()))
                .flatMap(desk::take)
                .mapNotNull(kept -> kept.heard().requestId());
    }
}
