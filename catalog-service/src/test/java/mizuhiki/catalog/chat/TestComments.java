package mizuhiki.catalog.chat;

import java.util.UUID;
import mizuhiki.catalog.buyer.BuyerKey;
import mizuhiki.catalog.desk.TestDesk;
import reactor.core.publisher.Mono;

/** Writes comments as viewers do. */
public class TestComments {

    private final CommentDesk desk;

    TestComments(CommentDesk desk) {
        this.desk = desk;
    }

    /** Emits whether it won a ticket. */
    public Mono<Boolean> write(UUID showId, String text) {
        var comment = Comment.onOwnPage(showId, "みかん", text, BuyerKey.random(), TestDesk.now());
        return desk.take(comment).map(kept -> kept.heard().outcome() == Heard.Outcome.TICKET);
    }
}
