package mizuhiki.bench.close;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mizuhiki.bench.close.Offices.Office;
import mizuhiki.bench.house.House;
import mizuhiki.bench.report.Latencies;
import mizuhiki.bench.wire.Ask;
import mizuhiki.bench.wire.Crowd;
import mizuhiki.bench.wire.Each;
import mizuhiki.bench.wire.Post;
import mizuhiki.bench.wire.Reply;
import org.jspecify.annotations.Nullable;

/** In every office the manager proposes the month, and staff signs it. */
final class Closing {

    private static final byte[] ID = Reply.named("id");
    private static final byte[] PROPOSAL = "{\"carryRest\":false}".getBytes(UTF_8);
    private static final int CREATED = 201;

    private final String path;
    private final Latencies proposing = new Latencies();
    private final Latencies signing = new Latencies();
    private final Map<String, Integer> answers = new TreeMap<>();
    private int closed;
    private int awaited = Integer.MAX_VALUE;
    private Runnable then = () -> {};

    Closing(YearMonth month) {
        this.path = "/api/v1/wages/months/" + month + "/proposals";
    }

    /** Emits how many seconds it took; lines break where the house is killed meanwhile. */
    double run(House house, List<Office> offices, int connections) throws IOException {
        try (var crowd = new Crowd(house.port(), connections)) {
            long start = System.nanoTime();
            crowd.serve(new Each(offices.stream().map(this::propose).toList()));
            return (System.nanoTime() - start) / 1e9;
        }
    }

    /** Lets something happen when so many offices are closed, while the others go on. */
    void whenClosed(int offices, Runnable what) {
        awaited = offices;
        then = what;
    }

    int closed() {
        return closed;
    }

    Latencies proposing() {
        return proposing;
    }

    Latencies signing() {
        return signing;
    }

    Map<String, Integer> answers() {
        return answers;
    }

    private Ask propose(Office office) {
        return Ask.now(Post.json(path, office.manager()).with(PROPOSAL), reply -> sign(office, reply));
    }

    private @Nullable Ask sign(Office office, Reply proposed) {
        note("propose", proposed);
        proposing.add(proposed.tookNanos());
        if (!proposed.hasStatus(CREATED)) {
            return null;
        }
        var signature = path + "/" + new String(proposed.field(ID), ISO_8859_1) + "/signature";
        return Ask.now(Post.json(signature, office.staff()).with(), this::signed);
    }

    private @Nullable Ask signed(Reply reply) {
        note("sign", reply);
        signing.add(reply.tookNanos());
        closed += reply.hasStatus(CREATED) ? 1 : 0;
        if (closed == awaited) {
            then.run();
        }
        return null;
    }

    private void note(String step, Reply reply) {
        answers.merge(step + " " + reply.status(), 1, Integer::sum);
    }
}
