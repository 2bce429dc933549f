package mizuhiki.order.sharing;

import java.util.Comparator;
import java.util.UUID;
import mizuhiki.shared.event.Stage;

/** Whose credit, for which kind of work: what is left open is carried per member and stage. */
public record MemberStage(Stage stage, UUID personId) implements Comparable<MemberStage> {

    /** Nobody: what stages without work leave to the pool. */
    static final MemberStage POOL = new MemberStage(Stage.COMMON, new UUID(0, 0));

    private static final Comparator<MemberStage> ORDER =
            Comparator.comparing(MemberStage::stage).thenComparing(MemberStage::personId);

    @Override
    public int compareTo(MemberStage other) {
        return ORDER.compare(this, other);
    }
}
