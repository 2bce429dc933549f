package mizuhiki.stream.show;

import static mizuhiki.stream.show.ShowFixtures.EIGHT;
import static mizuhiki.stream.show.ShowFixtures.plan;
import static mizuhiki.stream.show.ShowFixtures.planAt;
import static mizuhiki.stream.show.ShowFixtures.showIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ShowTests {

    private static final Set<String> ALLOWED = Set.of(
            "DRAFT OFFERED",
            "DRAFT READY",
            "DRAFT CANCELLED",
            "OFFERED READY",
            "OFFERED ON_AIR",
            "OFFERED CANCELLED",
            "READY OFFERED",
            "READY ON_AIR",
            "READY CANCELLED",
            "ON_AIR ENDED",
            "ENDED CLOSED");

    @ParameterizedTest
    @MethodSource("pairs")
    void goesFromStateToStateAsPlanned(ShowState from, ShowState to) {
        var show = showIn(from);

        if (ALLOWED.contains(from + " " + to)) {
            assertThat(show.become(to).state()).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> show.become(to)).isInstanceOf(ShowStateRefused.class);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"ON_AIR", "ENDED", "CLOSED", "CANCELLED"})
    void isNotChangedOnceItIsAiredOrCancelled(ShowState state) {
        assertThatThrownBy(() -> showIn(state).change(planAt(EIGHT))).isInstanceOf(ShowNotPlanned.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"DRAFT", "OFFERED", "READY"})
    void keepsItsStateWhenChanged(ShowState state) {
        var changed = showIn(state).change(planAt(EIGHT.plus(Duration.ofDays(1))));

        assertThat(changed.state()).isEqualTo(state);
        assertThat(changed.startsAt()).isEqualTo(EIGHT.plus(Duration.ofDays(1)));
    }

    @Test
    void piecesAreKeptFromHalfAnHourBeforeUnlessStaffSayOtherwise() {
        var usual = showIn(ShowState.READY);
        var early = usual.change(plan(EIGHT, 120));

        assertThat(usual.keptFrom()).isEqualTo(EIGHT.minus(Duration.ofMinutes(30)));
        assertThat(early.keptFrom()).isEqualTo(EIGHT.minus(Duration.ofMinutes(120)));
        assertThat(early.change(planAt(EIGHT)).keptMinutesBefore()).isEqualTo(120);
        assertThat(early.become(ShowState.ON_AIR).keptMinutesBefore()).isEqualTo(120);
    }

    @Test
    void minutesCountFromTheRealStartToTheRealEnd() {
        assertThat(showIn(ShowState.READY).minute(EIGHT)).isZero();
        assertThat(showIn(ShowState.ON_AIR).minute(EIGHT.plusSeconds(119))).isEqualTo(1);
        assertThat(showIn(ShowState.ENDED).minute(EIGHT.plus(Duration.ofDays(1))))
                .isEqualTo(58);
    }

    private static Stream<Arguments> pairs() {
        return Arrays.stream(ShowState.values())
                .flatMap(from -> Arrays.stream(ShowState.values()).map(to -> Arguments.of(from, to)));
    }

    @Test
    void isAsInItsPlanOnlyWhileAllOfItStandsAndIsAhead() {
        assertThat(showIn(ShowState.READY).isAsIn(planAt(EIGHT))).isTrue();
        assertThat(showIn(ShowState.READY).isAsIn(plan(EIGHT, 5))).isFalse();
        assertThat(showIn(ShowState.CANCELLED).isAsIn(planAt(EIGHT))).isFalse();
    }

    @Test
    void goesOnAsLongAsItWasToTakeAndAsAnybodySaidAtLeast() {
        var show = showIn(ShowState.ON_AIR);

        assertThat(show.goOn(30, EIGHT).expectedEndTime()).isEqualTo(LocalTime.of(21, 0));
        var longer = show.goOn(120, EIGHT.plus(Duration.ofMinutes(30)));
        assertThat(longer.expectedEndTime()).isEqualTo(LocalTime.of(22, 30));
        assertThat(longer.goOn(30, EIGHT.plus(Duration.ofMinutes(50))).expectedEndTime())
                .isEqualTo(LocalTime.of(22, 30));
    }
}
