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
import mizuhiki.bench.wire.Get;
import mizuhiki.bench.wire.Post;
import mizuhiki.bench.wire.Reply;
import org.jspecify.annotations.Nullable;

/** In every office the manager proposes the month, and staff signs it. */
final class Closing {

    private static final byte[] ID = Reply.named("id");
    private static final byte[] PROPOSAL = "{\"carryRest\":false}".getBytes(UTF_8);
    private static final byte[] PROPOSAL_ID = Reply.named("proposalId");
    private static final int CREATED = 201;
    private static final int CONFLICT = 409;

    private final String month;
    private final Latencies proposing = new Latencies();
    private final Latencies signing = new Latencies();
    private final Map<String, Integer> answers = new TreeMap<>();
    private int closed;
    private int awaited = Integer.MAX_VALUE;
    private Runnable then = () -> {};

    Closing(YearMonth month) {
        this.month = "/api/v1/wages/months/" + month;
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
        var proposals = Post.json(month + "/proposals", office.manager());
        return Ask.now(proposals.with(PROPOSAL), reply -> proposed(office, reply));
    }

    private @Nullable Ask proposed(Office office, Reply reply) {
        note("propose", reply);
        proposing.add(reply.tookNanos());
        return switch (reply.status()) {
            case CREATED -> sign(office, reply.field(ID));
            case CONFLICT -> Ask.now(Get.json(month + "/dry-run", office.staff()), asIs -> leftOver(office, asIs));
            default -> null;
        };
    }

    /** Proposed before the house was killed, and not signed; or closed already. */
    private @Nullable Ask leftOver(Office office, Reply asIs) {
        note("look", asIs);
        var proposal = asIs.field(PROPOSAL_ID);
        return proposal.length == 0 ? null : sign(office, proposal);
    }

    private Ask sign(Office office, byte[] proposal) {
        var signature = month + "/proposals/" + new String(proposal, ISO_8859_1) + "/signature";
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
