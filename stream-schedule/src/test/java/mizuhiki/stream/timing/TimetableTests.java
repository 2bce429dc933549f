package mizuhiki.stream.timing;

import static mizuhiki.stream.rundown.RundownFixtures.rundown;
import static mizuhiki.stream.rundown.RundownFixtures.segment;
import static mizuhiki.stream.show.ShowFixtures.EIGHT;
import static mizuhiki.stream.show.ShowFixtures.showIn;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import mizuhiki.stream.air.AirEntry;
import mizuhiki.stream.rundown.Rundown;
import mizuhiki.stream.rundown.Segment;
import mizuhiki.stream.rundown.Segment.Kind;
import mizuhiki.stream.show.Show;
import mizuhiki.stream.show.ShowState;
import mizuhiki.stream.timing.Stretch.State;
import org.junit.jupiter.api.Test;

class TimetableTests {

    private final Segment opening = segment(Kind.OPENING, 5);
    private final Segment brooch = segment(Kind.PIECE, 10);
    private final Segment rest = segment(Kind.BREAK, 5);
    private final Segment card = segment(Kind.PIECE, 10);
    private final Segment closing = segment(Kind.CLOSING, 5);
    private final Rundown rundown = rundown(opening, brooch, rest, card, closing);
    private final Show planned = showIn(ShowState.READY);
    private final Show onAir = showIn(ShowState.ON_AIR);
    private final List<AirEntry> log = new ArrayList<>();

    @Test
    void planIsAddedUpFromTheStart() {
        var timetable = at(planned, rundown, 0);

        assertThat(timetable.stretches())
                .extracting(Stretch::at)
                .containsExactly(minute(0), minute(5), minute(15), minute(20), minute(30));
        assertThat(timetable.endsAt()).isEqualTo(minute(35));
        assertThat(timetable.overMinutes()).isEqualTo(-25);
        assertThat(timetable.isOver()).isFalse();
        assertThat(timetable.now()).isNull();
        assertThat(timetable.next()).extracting(Stretch::segment).isEqualTo(opening);
    }

    @Test
    void planOfExactlyTheShowFitsAndOneMinuteMoreDoesNot() {
        assertThat(at(planned, rundown(segment(Kind.PIECE, 60)), 0).isOver()).isFalse();
        var over = at(planned, rundown(segment(Kind.PIECE, 61)), 0);

        assertThat(over.isOver()).isTrue();
        assertThat(over.overMinutes()).isEqualTo(1);
    }

    @Test
    void emptyPlanIsNeverOver() {
        assertThat(at(planned, rundown(), 0).isOver()).isFalse();
    }

    @Test
    void whatRanLongMovesTheRest() {
        begun(opening, 0);
        begun(brooch, 8);

        var timetable = at(onAir, rundown, 10);

        assertThat(states(timetable))
                .containsExactly(State.DONE, State.NOW, State.TO_COME, State.TO_COME, State.TO_COME);
        assertThat(timetable.stretches()).extracting(Stretch::minutes).containsExactly(8, 10, 5, 10, 5);
        assertThat(timetable.stretches())
                .extracting(Stretch::at)
                .containsExactly(minute(0), minute(8), minute(18), minute(23), minute(33));
        assertThat(timetable.stretches())
                .extracting(Stretch::plannedAt)
                .containsExactly(minute(0), minute(5), minute(15), minute(20), minute(30));
        assertThat(timetable.endsAt()).isEqualTo(minute(38));
    }

    @Test
    void nothingBeginsInThePast() {
        begun(brooch, 5);

        var timetable = at(onAir, rundown, 40);

        assertThat(timetable.now()).returns(35, Stretch::minutes);
        assertThat(timetable.next()).returns(minute(40), Stretch::at).returns(rest, Stretch::segment);
        assertThat(timetable.endsAt()).isEqualTo(minute(60));
    }

    @Test
    void lateStartMovesEverything() {
        var timetable = at(onAir, rundown, 6);

        assertThat(timetable.next()).returns(opening, Stretch::segment).returns(minute(6), Stretch::at);
        assertThat(timetable.endsAt()).isEqualTo(minute(41));
    }

    @Test
    void whatWasPassedOverTakesNoTimeAndMayStillCome() {
        begun(opening, 0);
        begun(card, 5);

        var timetable = at(onAir, rundown, 6);

        assertThat(states(timetable))
                .containsExactly(State.DONE, State.LEFT_OUT, State.LEFT_OUT, State.NOW, State.TO_COME);
        assertThat(timetable.endsAt()).isEqualTo(minute(20));

        begun(brooch, 15);
        var later = at(onAir, rundown, 16);

        assertThat(states(later)).containsExactly(State.DONE, State.NOW, State.TO_COME, State.DONE, State.TO_COME);
    }

    @Test
    void whatIsShownTwiceCountsTwice() {
        begun(brooch, 0);
        begun(card, 10);
        begun(brooch, 14);
        begun(closing, 17);

        assertThat(at(onAir, rundown, 18).stretches().get(1))
                .returns(13, Stretch::minutes)
                .returns(minute(0), Stretch::at);
    }

    @Test
    void endedShowTellsWhatCameAndWhatDidNot() {
        begun(opening, 0);
        begun(brooch, 5);
        log.add(AirEntry.of(AirEntry.Kind.ENDED, onAir, minute(58), UUID.randomUUID()));

        var timetable = at(showIn(ShowState.ENDED), rundown, 600);

        assertThat(states(timetable))
                .containsExactly(State.DONE, State.DONE, State.LEFT_OUT, State.LEFT_OUT, State.LEFT_OUT);
        assertThat(timetable.stretches().get(1).minutes()).isEqualTo(53);
        assertThat(timetable.endsAt()).isEqualTo(minute(58));
        assertThat(timetable.next()).isNull();
    }

    @Test
    void breakIsDueBeforeWhatWouldBeTooMuch() {
        var enduring = new Endurance("司会", 20);
        var withoutBreak = rundown(opening, brooch, card, closing);

        assertThat(timed(planned, rundown, enduring).breaksDue()).isEmpty();
        assertThat(timed(planned, withoutBreak, enduring).breaksDue()).containsExactly(card.id());
        assertThat(timed(planned, withoutBreak, new Endurance("司会", 25)).breaksDue())
                .containsExactly(closing.id());
        assertThat(timed(planned, withoutBreak, new Endurance("司会", 30)).breaksDue())
                .isEmpty();
        assertThat(timed(planned, withoutBreak, null).breaksDue()).isEmpty();
    }

    @Test
    void noBreakIsDueBeforeTheFirstSegment() {
        assertThat(timed(planned, rundown(segment(Kind.PIECE, 50)), new Endurance("司会", 20))
                        .breaksDue())
                .isEmpty();
    }

    @Test
    void restIsShortenedUntilItFits() {
        begun(opening, 0);
        var long1 = segment(Kind.PIECE, 40);
        var long2 = segment(Kind.PIECE, 20);

        var fitting =
                at(onAir, rundown(opening, long1, rest, long2, closing), 1).fitting();

        assertThat(fitting).containsOnlyKeys(long1.id(), long2.id());
        assertThat(fitting.values().stream().mapToInt(minutes -> minutes).sum()).isEqualTo(45);
        assertThat(fitting.get(long1.id())).isBetween(29, 31);
    }

    @Test
    void whatFitsIsLeftAlone() {
        assertThat(at(planned, rundown, 0).fitting()).isEmpty();
    }

    private void begun(Segment segment, int minute) {
        var entry = AirEntry.of(
                segment.isPiece() ? AirEntry.Kind.PINNED : AirEntry.Kind.BEGUN,
                onAir,
                minute(minute),
                UUID.randomUUID());
        log.add(segment.isPiece() ? entry.about(segment.id()) : entry.aboutSegment(segment.id()));
    }

    private Timetable at(Show show, Rundown of, int minute) {
        return Timetable.of(show, of, Happened.of(log, minute(minute)), null, minute(minute));
    }

    private Timetable timed(Show show, Rundown of, Endurance endurance) {
        return Timetable.of(show, of, Happened.of(log, EIGHT), endurance, EIGHT);
    }

    private static List<State> states(Timetable timetable) {
        return timetable.stretches().stream().map(Stretch::state).toList();
    }

    private static Instant minute(int minute) {
        return EIGHT.plusSeconds(60L * minute);
    }
}
