package mizuhiki.bench.shop;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import mizuhiki.bench.report.Latencies;
import mizuhiki.bench.wire.Reply;

/** What buyers were answered. */
public final class Tally {

    private static final byte[] HOLD_ID = Reply.named("holdId");
    private static final byte[] ORDER_ID = Reply.named("id");
    private static final int GIVEN = 201;

    final Latencies claims = new Latencies();
    final Latencies refusals = new Latencies();
    final Latencies orders = new Latencies();
    private final Map<String, Integer> answers = new TreeMap<>();
    private final List<UUID> heldIds = new ArrayList<>();
    private final List<UUID> orderIds = new ArrayList<>();

    void claimed(Reply reply) {
        note("claim", reply);
        claims.add(reply.tookNanos());
        if (reply.hasStatus(GIVEN)) {
            heldIds.add(id(reply, HOLD_ID));
        } else {
            refusals.add(reply.tookNanos());
        }
    }

    void ordered(Reply reply) {
        note("order", reply);
        if (reply.hasStatus(GIVEN)) {
            orders.add(reply.tookNanos());
            orderIds.add(id(reply, ORDER_ID));
        }
    }

    public Latencies claims() {
        return claims;
    }

    /** Claims that got no ticket. */
    public Latencies refusals() {
        return refusals;
    }

    public Latencies orders() {
        return orders;
    }

    /** Holds somebody has a ticket for. */
    public List<UUID> heldIds() {
        return heldIds;
    }

    /** Orders somebody was told of. */
    public List<UUID> orderIds() {
        return orderIds;
    }

    /** How often each status was answered, such as {@code claim 201}. */
    public Map<String, Integer> answers() {
        return answers;
    }

    private void note(String what, Reply reply) {
        answers.merge(what + " " + reply.status(), 1, Integer::sum);
    }

    private static UUID id(Reply reply, byte[] field) {
        return UUID.fromString(new String(reply.field(field), ISO_8859_1));
    }
}
