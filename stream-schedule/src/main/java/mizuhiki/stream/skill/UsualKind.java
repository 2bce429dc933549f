package mizuhiki.stream.skill;

import java.util.Arrays;
import java.util.stream.Stream;
import mizuhiki.stream.role.Exposure;
import mizuhiki.stream.turn.Step;
import org.jspecify.annotations.Nullable;

/** The kinds most offices have, as long as an office says nothing else. */
enum UsualKind {
    MC("司会", Exposure.VOICE, Step.ROLE, 60, 15),
    HANDS("手もと", Exposure.HANDS, Step.ASSISTANT, 60, 10),
    COMMENTS("コメント", Exposure.NONE, Step.OBSERVER, 60, 10),
    STOCK("在庫", Exposure.NONE, Step.OBSERVER, null, 0),
    PACKING("梱包の準備", Exposure.NONE, Step.OBSERVER, null, 0);

    private final RoleKind kind;

    UsualKind(String name, Exposure exposure, Step step, @Nullable Integer mostMinutes, int breakMinutes) {
        this.kind = new RoleKind(name, exposure, step, mostMinutes, breakMinutes, true);
    }

    static Stream<RoleKind> all() {
        return Arrays.stream(values()).map(usual -> usual.kind);
    }
}
