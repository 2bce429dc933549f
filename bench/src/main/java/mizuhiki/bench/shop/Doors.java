package mizuhiki.bench.shop;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import mizuhiki.bench.report.Latencies;
import mizuhiki.bench.wire.Ask;
import mizuhiki.bench.wire.Crowd;
import mizuhiki.bench.wire.Each;
import mizuhiki.bench.wire.Post;
import mizuhiki.bench.wire.Reply;
import org.jspecify.annotations.Nullable;

/** The three ways to claim: the API, the button on a page, and a comment in a show. */
public final class Doors {

    private static final byte[] OUTCOME = Reply.named("outcome");
    private static final int DOORS = 3;

    private final Office office;
    private final Forms forms;
    private final FormToken formToken;
    private final Latencies waited = new Latencies();
    private final Map<String, Integer> answers = new TreeMap<>();
    private @Nullable Post comments;
    private int winners;

    private Doors(Office office, FormToken formToken) {
        this.office = office;
        this.forms = new Forms(office);
        this.formToken = formToken;
    }

    public static Doors of(int port, Office office) throws IOException, InterruptedException {
        return new Doors(office, FormToken.given(port, office));
    }

    /** @param commentsPath where the show that is on takes comments */
    public void open(String commentsPath) {
        comments = Post.json(commentsPath);
    }

    /** Everybody at once; emits how many were told that the piece is theirs. */
    public int storm(Crowd crowd, UUID piece, int number, int buyers) throws IOException {
        winners = 0;
        var asks = new ArrayList<Ask>();
        for (int buyer = 0; buyer < buyers; buyer++) {
            asks.add(ask(buyer % DOORS, piece, number));
        }
        crowd.serve(new Each(asks));
        return winners;
    }

    public Latencies waited() {
        return waited;
    }

    public Map<String, Integer> answers() {
        return answers;
    }

    private Ask ask(int door, UUID piece, int number) {
        return switch (door) {
            case 0 -> Ask.now(forms.claim(piece), reply -> note("api", reply, reply.hasStatus(201)));
            case 1 -> Ask.now(page(piece), reply -> note("page", reply, isAtCheckout(reply)));
            default -> Ask.now(comment(number), reply -> note("comment", reply, isTicket(reply)));
        };
    }

    private byte[] page(UUID piece) {
        var cookies = formToken.cookie() + "; buyer=" + new String(Forms.newKey(), ISO_8859_1);
        var form = "_csrf=%s&productId=%s&quantity=1".formatted(formToken.value(), piece);
        return Post.form("/claim/" + office.slug(), cookies).with(form.getBytes(ISO_8859_1));
    }

    private byte[] comment(int number) {
        var key = new String(Forms.newKey(), ISO_8859_1);
        var body = "{\"author\":\"crush\",\"text\":\"%d番\",\"buyerKey\":\"%s\"}".formatted(number, key);
        return java.util.Objects.requireNonNull(comments).with(body.getBytes(UTF_8));
    }

    private @Nullable Ask note(String door, Reply reply, boolean won) {
        waited.add(reply.tookNanos());
        answers.merge(door + " " + reply.status(), 1, Integer::sum);
        winners += won ? 1 : 0;
        return null;
    }

    private static boolean isAtCheckout(Reply reply) {
        return reply.hasStatus(303) && reply.head().contains("/checkout");
    }

    private static boolean isTicket(Reply reply) {
        return reply.hasStatus(200) && new String(reply.field(OUTCOME), ISO_8859_1).equals("TICKET");
    }
}
