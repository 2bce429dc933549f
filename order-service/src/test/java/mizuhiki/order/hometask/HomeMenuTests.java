package mizuhiki.order.hometask;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mizuhiki.order.hometask.HomeMenu.Said;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HomeMenuTests {

    private static final LocalDate FIRST = LocalDate.of(2026, 6, 1);
    private static final LocalDate TENTH = LocalDate.of(2026, 6, 10);
    private static final UUID FOLDING = UUID.randomUUID();
    private static final UUID CLEANING = UUID.randomUUID();

    @Test
    void nothingCanBeDoneAtHomeUnlessItIsSaid() {
        var nothing = new HomeMenu(List.of());

        assertThat(nothing.isPossible(FOLDING, FIRST)).isFalse();
        assertThat(nothing.isSecuredOn(FIRST)).isFalse();
    }

    @Test
    void taskCanBeDoneAtHomeFromItsDayOn() {
        var menu = new HomeMenu(List.of(said(FOLDING, TENTH, true)));

        assertThat(menu.isPossible(FOLDING, TENTH.minusDays(1))).isFalse();
        assertThat(menu.isPossible(FOLDING, TENTH)).isTrue();
        assertThat(menu.isPossible(CLEANING, TENTH)).isFalse();
        assertThat(menu.isSecuredOn(TENTH.minusDays(1))).isFalse();
        assertThat(menu.isSecuredOn(TENTH)).isTrue();
    }

    @Test
    void whatWasSaidOfALaterDayTakesItsPlaceThen() {
        var menu = new HomeMenu(List.of(said(FOLDING, TENTH, false), said(FOLDING, FIRST, true)));

        assertThat(menu.isPossible(FOLDING, TENTH.minusDays(1))).isTrue();
        assertThat(menu.isPossible(FOLDING, TENTH)).isFalse();
    }

    @Test
    void nobodyHasARetiredTaskToDo() {
        var menu = new HomeMenu(List.of(retired(FOLDING, FIRST, TENTH)));

        assertThat(menu.isSecuredOn(TENTH.minusDays(1))).isTrue();
        assertThat(menu.isSecuredOn(TENTH)).isFalse();
        assertThat(menu.isPossible(FOLDING, TENTH)).isTrue();
    }

    private static Said said(UUID taskId, LocalDate from, boolean possible) {
        return new Said(taskId, from, possible, null);
    }

    private static Said retired(UUID taskId, LocalDate from, @Nullable LocalDate retiredOn) {
        return new Said(taskId, from, true, retiredOn);
    }
}
