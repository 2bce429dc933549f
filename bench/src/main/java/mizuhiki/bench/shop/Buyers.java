package mizuhiki.bench.shop;

import java.util.UUID;
import mizuhiki.bench.wire.Ask;
import mizuhiki.bench.wire.Reply;
import org.jspecify.annotations.Nullable;

/**
 * What a buyer does: claims a piece and, where they want it and get it, orders it.
 *
 * @param ordering whether they go on to the checkout
 */
public record Buyers(Forms forms, boolean ordering, Tally tally) {

    private static final byte[] TICKET = Reply.named("ticket");
    private static final int GIVEN = 201;

    /** @param waitingSinceNanos when the buyer wanted to claim; 0: when the claim is sent */
    public Ask claim(UUID product, long waitingSinceNanos) {
        return new Ask(forms.claim(product), waitingSinceNanos, this::claimed);
    }

    private @Nullable Ask claimed(Reply reply) {
        tally.claimed(reply);
        return ordering && reply.hasStatus(GIVEN) ? order(reply.field(TICKET)) : null;
    }

    private Ask order(byte[] ticket) {
        return Ask.now(forms.order(ticket), this::ordered);
    }

    private @Nullable Ask ordered(Reply reply) {
        tally.ordered(reply);
        return null;
    }
}
