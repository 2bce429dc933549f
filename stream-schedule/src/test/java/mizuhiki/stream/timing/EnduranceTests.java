package mizuhiki.stream.timing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.stream.role.Exposure;
import mizuhiki.stream.role.RoleSlot;
import mizuhiki.stream.skill.RoleKind;
import mizuhiki.stream.turn.Step;
import org.junit.jupiter.api.Test;

class EnduranceTests {

    private static final Map<String, RoleKind> KINDS = Map.of(
            "司会", new RoleKind("司会", Exposure.VOICE, Step.ROLE, 60, 15, true),
            "手もと", new RoleKind("手もと", Exposure.HANDS, Step.ROLE, 45, 15, true),
            "在庫", new RoleKind("在庫", Exposure.NONE, Step.OBSERVER, null, 0, true));

    @Test
    void roleThatNeedsABreakFirstDecides() {
        assertThat(Endurance.of(List.of(slot("司会", 90), slot("手もと", 90), slot("在庫", 90)), KINDS))
                .contains(new Endurance("手もと", 45));
    }

    @Test
    void turnAsLongAsItsKindAllowsNeedsNoBreak() {
        assertThat(Endurance.of(List.of(slot("司会", 60), slot("在庫", 300), slot("照明", 300)), KINDS))
                .isEmpty();
        assertThat(Endurance.of(List.of(slot("司会", 61)), KINDS)).contains(new Endurance("司会", 60));
    }

    private static RoleSlot slot(String name, int minutes) {
        return new RoleSlot(UUID.randomUUID(), UUID.randomUUID(), name, Exposure.NONE, 0, minutes);
    }
}
