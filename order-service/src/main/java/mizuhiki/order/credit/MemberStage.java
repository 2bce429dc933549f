package mizuhiki.order.credit;

import java.util.Comparator;
import java.util.UUID;
import mizuhiki.shared.event.Stage;

/** Whose credit, for which kind of work: what is left open is carried per member and stage. */
record MemberStage(Stage stage, UUID personId) implements Comparable<MemberStage> {

    private static final Comparator<MemberStage> ORDER =
            Comparator.comparing(MemberStage::stage).thenComparing(MemberStage::personId);

    @Override
    public int compareTo(MemberStage other) {
        return ORDER.compare(this, other);
    }
}
