package mizuhiki.order.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import mizuhiki.order.attendance.StayUnclear.BreakTooLong;
import mizuhiki.order.attendance.StayUnclear.StayBackwards;
import mizuhiki.order.attendance.StayUnclear.StayContradictory;
import mizuhiki.order.attendance.StayUnclear.StayHalfTold;
import mizuhiki.order.attendance.StayUnclear.StayTooLong;
import org.junit.jupiter.api.Test;

class StayTests {

    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final LocalTime THREE = LocalTime.of(15, 0);

    @Test
    void minutesFollowFromTimesWithoutTheBreak() {
        assertThat(Stay.told(null, NINE, THREE, 60)).isEqualTo(new Stay(300, NINE, THREE, 60));
        assertThat(Stay.told(null, NINE, THREE, null).minutes()).isEqualTo(360);
    }

    @Test
    void minutesMayBeToldAlone() {
        assertThat(Stay.told(195, null, null, null)).isEqualTo(new Stay(195, null, null, 0));
    }

    @Test
    void nothingToldMeansNobodyCame() {
        assertThat(Stay.told(null, null, null, null).minutes()).isZero();
        assertThat(Stay.told(0, null, null, 0).minutes()).isZero();
    }

    @Test
    void secondsAreLeftOut() {
        assertThat(Stay.told(null, NINE.plusSeconds(59), NINE.plusMinutes(1), null)
                        .minutes())
                .isEqualTo(1);
    }

    @Test
    void halfOfTheTimesIsNotEnough() {
        assertThatThrownBy(() -> Stay.told(null, NINE, null, null)).isInstanceOf(StayHalfTold.class);
        assertThatThrownBy(() -> Stay.told(120, null, THREE, null)).isInstanceOf(StayHalfTold.class);
        assertThatThrownBy(() -> Stay.told(120, null, null, 15)).isInstanceOf(StayHalfTold.class);
    }

    @Test
    void nobodyLeavesBeforeTheyCome() {
        assertThatThrownBy(() -> Stay.told(null, THREE, NINE, null)).isInstanceOf(StayBackwards.class);
        assertThatThrownBy(() -> Stay.told(null, NINE, NINE, null)).isInstanceOf(StayBackwards.class);
    }

    @Test
    void nobodyStaysLongerThanSixteenHours() {
        assertThat(Stay.told(960, null, null, null).minutes()).isEqualTo(960);
        assertThat(Stay.told(null, LocalTime.of(6, 0), LocalTime.of(22, 0), null)
                        .minutes())
                .isEqualTo(960);
        assertThatThrownBy(() -> Stay.told(961, null, null, null)).isInstanceOf(StayTooLong.class);
        assertThatThrownBy(() -> Stay.told(null, LocalTime.of(6, 0), LocalTime.of(22, 1), 60))
                .isInstanceOf(StayTooLong.class);
    }

    @Test
    void breakIsShorterThanTheStay() {
        assertThat(Stay.told(null, NINE, THREE, 359).minutes()).isEqualTo(1);
        assertThatThrownBy(() -> Stay.told(null, NINE, THREE, 360)).isInstanceOf(BreakTooLong.class);
    }

    @Test
    void minutesBesideTimesSayTheSame() {
        assertThat(Stay.told(300, NINE, THREE, 60).minutes()).isEqualTo(300);
        assertThatThrownBy(() -> Stay.told(240, NINE, THREE, 60))
                .isInstanceOf(StayContradictory.class)
                .hasMessage("stay-contradictory[240, 300]");
    }
}
