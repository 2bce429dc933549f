package mizuhiki.stream.relay;

import java.util.Arrays;
import java.util.stream.Stream;
import mizuhiki.stream.role.Exposure;
import mizuhiki.stream.role.RoleSlot;

/** The roles most shows have. Offices name others as they like. */
enum UsualRole {
    MC("司会", Exposure.VOICE),
    HANDS("手もと", Exposure.HANDS),
    COMMENTS("コメント", Exposure.NONE),
    STOCK("在庫", Exposure.NONE),
    PACKING("梱包の準備", Exposure.NONE);

    private final String title;
    private final Exposure exposure;

    UsualRole(String title, Exposure exposure) {
        this.title = title;
        this.exposure = exposure;
    }

    static Stream<RoleSlot.Plan> plans(int minutes) {
        return Arrays.stream(values()).map(usual -> new RoleSlot.Plan(usual.title, usual.exposure, 0, minutes));
    }
}
