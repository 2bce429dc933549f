package mizuhiki.stream.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import mizuhiki.shared.event.ClaimMode;
import mizuhiki.shared.money.Yen;
import mizuhiki.stream.market.Audience;
import mizuhiki.stream.market.Audience.Eagerness;
import mizuhiki.stream.market.DeskRules;
import mizuhiki.stream.market.StagedPiece;
import mizuhiki.stream.play.StagedRole.Player;
import mizuhiki.stream.role.Exposure;
import mizuhiki.stream.role.RoleSlot;
import org.junit.jupiter.api.Test;

class PlayedTests {

    private static final int SHOW_MINUTES = 60;
    private static final Audience MANY = new Audience(200, Eagerness.EAGER, 4);

    private final Player hanako = new Player(new UUID(0, 1), "花子", true);
    private final Player ken = new Player(new UUID(0, 2), "健", true);
    private final Player staff = new Player(new UUID(0, 3), "職員", false);

    @Test
    void whatIsCountedFollowsTheRole() {
        var played = play(
                role("司会", Exposure.VOICE, 60, hanako),
                role("コメント", Exposure.NONE, 60, ken),
                role("在庫", Exposure.NONE, 60, null),
                role("梱包の準備", Exposure.NONE, 60, null),
                role("照明", Exposure.NONE, 60, null));

        assertThat(played.roles())
                .extracting(PlayedRole::duty)
                .containsExactly(Duty.PIECES, Duty.COMMENTS, Duty.CLAIMS, Duty.ORDERS, Duty.OTHER);
        assertThat(played.roles())
                .extracting(PlayedRole::total)
                .containsExactly(
                        2,
                        sum(played.loads().comments()),
                        sum(played.loads().claims()),
                        sum(played.loads().orders()),
                        0);
        assertThat(played.unattended()).isEmpty();
    }

    @Test
    void twoInTheSameRoleShareEveryMinute() {
        var played = play(role("コメント", Exposure.NONE, 60, hanako), role("コメント", Exposure.NONE, 60, ken));

        var one = played.roles().getFirst();
        var other = played.roles().getLast();
        assertThat(one.total() + other.total()).isEqualTo(sum(played.loads().comments()));
        for (int minute = 0; minute < SHOW_MINUTES; minute++) {
            assertThat(one.minutes().get(minute) - other.minutes().get(minute)).isBetween(0, 1);
        }
        assertThat(one.peak()).isEqualTo(one.minutes().get(one.peakMinute()));
    }

    @Test
    void nobodyBeingThereIsSaid() {
        var played = play(role("コメント", Exposure.NONE, 20, hanako), role("手もと", Exposure.HANDS, 60, ken));

        var comments = played.loads().comments();
        assertThat(played.roles().getFirst().minutesWorked()).isEqualTo(20);
        assertThat(played.roles().getFirst().total()).isEqualTo(sum(comments.subList(0, 20)));
        assertThat(played.unattended()).anySatisfy(missing -> {
            assertThat(missing.duty()).isEqualTo(Duty.COMMENTS);
            assertThat(missing.fromMinute()).isGreaterThanOrEqualTo(20);
            assertThat(missing.count()).isEqualTo(sum(comments.subList(20, SHOW_MINUTES)));
        });
        assertThat(played.unattended()).extracting(Unattended::duty).doesNotContain(Duty.PIECES, Duty.OTHER);
    }

    @Test
    void estimateIsSharedByMinutesToTheYenAndStaffHaveNoPartInIt() {
        var estimate = play(
                        role("司会", Exposure.VOICE, 60, staff),
                        role("コメント", Exposure.NONE, 60, hanako),
                        role("在庫", Exposure.NONE, 30, ken),
                        role("手もと", Exposure.HANDS, 30, ken))
                .estimate();

        assertThat(estimate.toShare().amount())
                .isEqualTo(estimate.sales().amount() * 70 * 15 / 10_000)
                .isPositive();
        assertThat(estimate.lines()).extracting(Estimate.Line::name).containsExactly("花子", "健");
        assertThat(estimate.lines()).extracting(Estimate.Line::minutes).containsExactly(60, 60);
        assertThat(estimate.lines().stream().map(Estimate.Line::yen).collect(Yen.sum()))
                .isEqualTo(estimate.toShare());
    }

    @Test
    void rolesStillOpenKeepTheirShare() {
        var estimate = play(role("コメント", Exposure.NONE, 60, hanako), role("在庫", Exposure.NONE, 60, null))
                .estimate();

        assertThat(estimate.lines().getLast().name()).isNull();
        assertThat(estimate.lines().getFirst().yen().amount())
                .isCloseTo(estimate.toShare().amount() / 2, org.assertj.core.api.Assertions.within(1L));
    }

    @Test
    void withoutRolesOrPiecesNothingIsShared() {
        assertThat(play().estimate().lines()).isEmpty();
        var script = new Script(SHOW_MINUTES, List.of(), List.of(role("コメント", Exposure.NONE, 60, ken)), DESK, SHARE);

        var played = Played.of(script, MANY);

        assertThat(played.pieces()).isEmpty();
        assertThat(played.estimate().lines()).extracting(Estimate.Line::yen).containsExactly(Yen.ZERO);
    }

    private static final DeskRules DESK = new DeskRules(5, 50);
    private static final ShareRule SHARE = new ShareRule(70, 15);

    private static Played play(StagedRole... roles) {
        var pieces = List.of(piece(1, 4), piece(2, 6));
        return Played.of(new Script(SHOW_MINUTES, pieces, List.of(roles), DESK, SHARE), MANY);
    }

    private static StagedPiece piece(int number, int stock) {
        return new StagedPiece(new UUID(1, number), "水引", Yen.of(3_000), stock, ClaimMode.HOLD_FIRST, 5, 0, 20);
    }

    private static StagedRole role(
            String name, Exposure exposure, int minutes, @org.jspecify.annotations.Nullable Player player) {
        return new StagedRole(new RoleSlot(UUID.randomUUID(), new UUID(2, 2), name, exposure, 0, minutes), player);
    }

    private static int sum(List<Integer> minutes) {
        return minutes.stream().mapToInt(Integer::intValue).sum();
    }
}
