package mizuhiki.bench.show;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.TreeMap;
import mizuhiki.bench.report.Latencies;
import mizuhiki.bench.shop.Forms;
import mizuhiki.bench.shop.Office;
import mizuhiki.bench.wire.Ask;
import mizuhiki.bench.wire.Post;
import mizuhiki.bench.wire.Reply;
import org.jspecify.annotations.Nullable;

/** What people write when something nice is shown: mostly numbers, sometimes that they changed their mind. */
public final class CommentBurst {

    private static final byte[] READING = Reply.named("reading");
    private static final byte[] OUTCOME = Reply.named("outcome");
    private static final int AUTHORS = 2_999;
    private static final int OK = 200;

    private final Post comments;
    private final int pieces;
    private final Latencies decisions = new Latencies();
    private final Map<String, Integer> answers = new TreeMap<>();
    private int written;

    public CommentBurst(Office office, Show show, int pieces) {
        this.comments = Post.json(show.commentsOf(office));
        this.pieces = pieces;
    }

    public Ask comment(long waitingSinceNanos) {
        int number = written++;
        return new Ask(written(number % AUTHORS, text(number)), waitingSinceNanos, this::decided);
    }

    public Latencies decisions() {
        return decisions;
    }

    public Map<String, Integer> answers() {
        return answers;
    }

    private String text(int number) {
        return switch (number % 10) {
            case 0 -> "かわいい";
            case 1 -> "キャンセル";
            case 2 -> "すてき！";
            case 3 -> "３番ください";
            default -> number % pieces + 1 + "番";
        };
    }

    private byte[] written(int author, String text) {
        var key = new String(Forms.key(author), US_ASCII);
        return comments.with("{\"author\":\"viewer-%d\",\"text\":\"%s\",\"buyerKey\":\"%s\"}"
                .formatted(author, text, key)
                .getBytes(UTF_8));
    }

    private @Nullable Ask decided(Reply reply) {
        decisions.add(reply.tookNanos());
        var reading = new String(reply.field(READING), UTF_8);
        var outcome = new String(reply.field(OUTCOME), UTF_8);
        answers.merge(reply.hasStatus(OK) ? (reading + " " + outcome).strip() : "" + reply.status(), 1, Integer::sum);
        return null;
    }
}
