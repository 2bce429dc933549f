package mizuhiki.stream.roster;

import static mizuhiki.stream.roster.Turns.HANDS;
import static mizuhiki.stream.roster.Turns.anybody;
import static mizuhiki.stream.roster.Turns.show;
import static mizuhiki.stream.roster.Turns.taken;
import static mizuhiki.stream.roster.Turns.turn;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import mizuhiki.stream.role.Exposure;
import mizuhiki.stream.roster.Turns.Person;
import mizuhiki.stream.turn.Airing;
import mizuhiki.stream.turn.Candidate;
import mizuhiki.stream.turn.Demand;
import mizuhiki.stream.turn.Limits;
import mizuhiki.stream.turn.Opening;
import mizuhiki.stream.turn.Past;
import mizuhiki.stream.turn.Place;
import mizuhiki.stream.turn.Step;
import mizuhiki.stream.turn.Support;
import mizuhiki.stream.turn.Wish;
import org.junit.jupiter.api.Test;

class RuleTests {

    private final Airing today = show(0);
    private final Person person = new Person();

    @Test
    void nobodyIsSeenWithoutAgreeingForThatDay() {
        person.agreesToAll = false;
        person.agreed.put(today.day(), Set.of(Exposure.HANDS));

        assertThat(broken(Rule.CONSENT, taken(turn(today, Exposure.HANDS, 0, 60), person.candidate())))
                .isZero();
        assertThat(broken(Rule.CONSENT, taken(turn(today, Exposure.VOICE, 0, 60), person.candidate())))
                .isOne();
        assertThat(broken(Rule.CONSENT, taken(turn(show(1), Exposure.HANDS, 0, 60), person.candidate())))
                .isOne();
        assertThat(broken(Rule.CONSENT, taken(turn(show(1), Exposure.NONE, 0, 60), person.candidate())))
                .isZero();
    }

    @Test
    void nobodyIsAskedWhenTheyCannot() {
        person.wishes.put(today.id(), Wish.CANNOT);

        assertThat(broken(Rule.AVAILABLE, taken(turn(today, Exposure.NONE, 0, 60), person.candidate())))
                .isOne();
        assertThat(broken(Rule.AVAILABLE, taken(turn(show(1), Exposure.NONE, 0, 60), person.candidate())))
                .isZero();
    }

    @Test
    void whoWantsQuietRolesGetsOnlyThose() {
        person.limits = new Limits(null, null, null, Duration.ZERO, true);

        assertThat(broken(Rule.QUIET_ONLY, taken(turn(today, Exposure.NONE, 0, 60), person.candidate())))
                .isZero();
        assertThat(broken(Rule.QUIET_ONLY, taken(turn(today, Exposure.HANDS, 0, 60), person.candidate())))
                .isOne();

        var settled =
                turn(today, Exposure.HANDS, 0, 60).settled(person.candidate().id(), Duration.ZERO);
        assertThat(broken(Rule.QUIET_ONLY, taken(settled, person.candidate()))).isZero();
        assertThat(broken(Rule.QUIET_ONLY, taken(settled, anybody().with(person.limits))))
                .isOne();
    }

    @Test
    void stepHasToBeReached() {
        person.steps = Map.of(HANDS, Step.ASSISTANT);

        assertThat(broken(Rule.SKILL, taken(step(Step.ASSISTANT), person.candidate())))
                .isZero();
        assertThat(broken(Rule.SKILL, taken(step(Step.ROLE), person.candidate())))
                .isOne();
    }

    @Test
    void staffHasToBeThere() {
        var alone = new Airing(UUID.randomUUID(), "配信", today.day(), false);

        assertThat(broken(Rule.STAFF_PRESENT, taken(turn(alone, Exposure.NONE, 0, 60), anybody())))
                .isOne();
        assertThat(broken(Rule.STAFF_PRESENT, taken(turn(today, Exposure.NONE, 0, 60), anybody())))
                .isZero();
    }

    @Test
    void kindMayDoWithoutStaff() {
        var alone = new Airing(UUID.randomUUID(), "配信", today.day(), false);
        var easy = new Demand(Step.OBSERVER, null, Duration.ZERO, false);

        assertThat(broken(Rule.STAFF_PRESENT, taken(turn(alone, Exposure.NONE, 0, 60, easy), anybody())))
                .isZero();
    }

    @Test
    void turnIsNoLongerThanItsKindAllows() {
        assertThat(broken(Rule.TURN_LENGTH, taken(turn(today, Exposure.NONE, 0, 30, upTo(30)), anybody())))
                .isZero();
        assertThat(broken(Rule.TURN_LENGTH, taken(turn(today, Exposure.NONE, 0, 31, upTo(30)), anybody())))
                .isOne();
        assertThat(broken(Rule.TURN_LENGTH, taken(turn(today, Exposure.NONE, 0, 720), anybody())))
                .isZero();
        assertThat(broken(Rule.TURN_LENGTH, taken(turn(today, Exposure.NONE, 0, 31, upTo(30)), null)))
                .isZero();
    }

    @Test
    void whatIsSettledIsNotQuestioned() {
        var alone = new Airing(UUID.randomUUID(), "配信", today.day(), false);
        var long30 = new Demand(Step.OBSERVER, 30, Duration.ofMinutes(15), true);
        var settled = turn(alone, Exposure.NONE, 0, 60, long30).settled(null, Duration.ofMinutes(10));

        assertThat(broken(Rule.TURN_LENGTH, taken(settled, anybody()))).isZero();
        assertThat(broken(Rule.STAFF_PRESENT, taken(settled, anybody()))).isZero();
        assertThat(broken(Rule.BREAK, taken(settled, person.candidate()), at(70)))
                .isZero();
        assertThat(broken(Rule.BREAK, taken(settled, person.candidate()), at(69)))
                .isOne();
    }

    @Test
    void wordAboutATurnGoesBeforeThatAboutItsShow() {
        var first = turn(today, Exposure.NONE, 0, 30);
        var second = turn(today, Exposure.NONE, 30, 30);
        person.wishes.put(today.id(), Wish.CANNOT);
        person.wishes.put(first.id(), Wish.CAN);

        assertThat(broken(Rule.AVAILABLE, taken(first, person.candidate()))).isZero();
        assertThat(broken(Rule.AVAILABLE, taken(second, person.candidate()))).isOne();
    }

    @Test
    void nobodyIsInTwoPlaces() {
        var first = taken(turn(today, Exposure.NONE, 0, 60), person.candidate());

        assertThat(broken(Rule.ONE_PLACE_AT_A_TIME, first, at(60))).isZero();
        assertThat(broken(Rule.ONE_PLACE_AT_A_TIME, first, at(59))).isOne();
        assertThat(broken(Rule.ONE_PLACE_AT_A_TIME, first, taken(at(0).opening(), anybody())))
                .isZero();
    }

    @Test
    void breakIsLongEnoughForPersonAndRole() {
        person.limits = new Limits(null, null, null, Duration.ofMinutes(30), false);
        var tiring = turn(today, Exposure.NONE, Step.OBSERVER, 0, 60, Duration.ofMinutes(45));
        var easy = turn(today, Exposure.NONE, 0, 60);

        assertThat(broken(Rule.BREAK, taken(easy, person.candidate()), at(90))).isZero();
        assertThat(broken(Rule.BREAK, taken(easy, person.candidate()), at(89))).isOne();
        assertThat(broken(Rule.BREAK, taken(tiring, person.candidate()), at(105)))
                .isZero();
        assertThat(broken(Rule.BREAK, at(104), taken(tiring, person.candidate())))
                .isOne();
    }

    @Test
    void minutesADayStayWithinTheLimit() {
        person.limits = new Limits(60, null, null, Duration.ZERO, false);

        assertThat(broken(Rule.MINUTES_A_DAY, at(0, 30), at(60, 30))).isZero();
        assertThat(broken(Rule.MINUTES_A_DAY, at(0, 30), at(60, 31))).isOne();
        assertThat(broken(Rule.MINUTES_A_DAY, at(0, 60), on(1))).isZero();
    }

    @Test
    void conditionOnlyLowersTheLoadOfItsDay() {
        person.condition.put(today.day(), 30);

        assertThat(broken(Rule.CONDITION, at(0, 30))).isZero();
        assertThat(broken(Rule.CONDITION, at(0, 31))).isOne();
        assertThat(broken(Rule.CONDITION, on(1))).isZero();
    }

    @Test
    void minutesAWeekStayWithinTheLimit() {
        person.limits = new Limits(null, 120, null, Duration.ZERO, false);

        assertThat(broken(Rule.MINUTES_A_WEEK, on(0), on(1))).isZero();
        assertThat(broken(Rule.MINUTES_A_WEEK, on(0), on(1, 61))).isOne();
        assertThat(broken(Rule.MINUTES_A_WEEK, on(0), on(1), on(2))).isEqualTo(60);
        assertThat(broken(Rule.MINUTES_A_WEEK, on(0), on(1), on(7))).isZero();
    }

    /** Day 5 is a Sunday. */
    @Test
    void weekBeginsOnMonday() {
        person.limits = new Limits(null, 60, 1, Duration.ZERO, false);

        assertThat(today.day().plusDays(5).getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
        for (var rule : List.of(Rule.MINUTES_A_WEEK, Rule.DAYS_A_WEEK)) {
            assertThat(broken(rule, on(5), on(6))).isZero();
            assertThat(broken(rule, on(4), on(5))).isPositive();
        }
    }

    @Test
    void daysAWeekStayWithinTheLimit() {
        person.limits = new Limits(null, null, 2, Duration.ZERO, false);

        assertThat(broken(Rule.DAYS_A_WEEK, on(0), at(120), on(1))).isZero();
        assertThat(broken(Rule.DAYS_A_WEEK, on(0), on(1), on(2))).isOne();
    }

    @Test
    void peerCarriesNotTooMuch() {
        person.support = new Support(false, true, 1);

        assertThat(broken(Rule.SHOWS_OF_PEER, at(0), at(120))).isZero();
        assertThat(broken(Rule.SHOWS_OF_PEER, on(0), on(1))).isOne();
        assertThat(broken(Rule.SHOWS_OF_PEER, on(0), on(7))).isZero();
    }

    @Test
    void newcomerHasAPeerInTheSameShow() {
        person.support = new Support(true, false, 0);
        var peer = new Person();
        peer.support = new Support(false, true, 3);
        var beside = taken(turn(today, Exposure.NONE, 0, 60), peer.candidate());
        var elsewhere = taken(turn(show(0), Exposure.NONE, 0, 60), peer.candidate());

        assertThat(broken(Rule.NEWCOMER_WITH_PEER, at(0), beside)).isZero();
        assertThat(broken(Rule.NEWCOMER_WITH_PEER, at(0))).isOne();
        assertThat(broken(Rule.NEWCOMER_WITH_PEER, at(0), elsewhere)).isOne();
        var another = new Person();
        another.support = new Support(true, false, 0);
        var third = taken(turn(today, Exposure.NONE, 0, 60), another.candidate());
        assertThat(broken(Rule.NEWCOMER_WITH_PEER, at(0), beside, third)).isOne();
    }

    @Test
    void newcomerHasTheirOwnPeerRatherThanAnother() {
        var own = anybody();
        person.support = new Support(true, false, 0, own.id());

        assertThat(broken(Rule.OWN_PEER, at(0), beside(own))).isZero();
        assertThat(broken(Rule.OWN_PEER, at(0), at(120), beside(anybody())))
                .isEqualTo(broken(Rule.OWN_PEER, at(0)))
                .isPositive();
        assertThat(broken(Rule.OWN_PEER, at(0), taken(turn(show(0), Exposure.NONE, 0, 60), own)))
                .isPositive();
        assertThat(broken(Rule.OWN_PEER, beside(own))).isZero();
        person.support = new Support(true, false, 0);
        assertThat(broken(Rule.OWN_PEER, at(0))).isZero();
    }

    @Test
    void pairIsMeantToBeTogetherAgainAndAgain() {
        var peer = anybody();
        person.past = new Past(0, 0, 0, Map.of(peer.id(), 3), Set.of());
        peer = peer.with(new Past(0, 0, 0, Map.of(person.candidate().id(), 3), Set.of()));
        assertThat(broken(Rule.MANY_PAIRS, at(0), beside(peer))).isEqualTo(3);

        person.support = new Support(true, false, 0, peer.id());
        assertThat(broken(Rule.MANY_PAIRS, at(0), beside(peer))).isZero();
    }

    @Test
    void nobodyIsAskedAgainstTheirWishForAPair() {
        assertThat(Weights.OWN_PEER).isLessThan(Weights.of(Wish.RATHER_NOT) - Weights.of(Wish.CAN));
    }

    @Test
    void whoIsNoNewcomerAnyMoreWaitsForNobody() {
        assertThat(new Support(false, true, 2).beside(new UUID(2, 2)).ownPeer()).isNull();
    }

    @Test
    void wishesCount() {
        var turn = turn(today, Exposure.NONE, 0, 60);
        var weights = Arrays.stream(new Wish[] {Wish.WOULD_LIKE, Wish.CAN, Wish.RATHER_NOT})
                .map(wish -> {
                    person.wishes.put(today.id(), wish);
                    return broken(Rule.WISH, taken(turn, person.candidate()));
                })
                .toList();

        assertThat(weights).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void whoHadMoreComesLater() {
        var busy = new Person();
        busy.past = new Past(120, 120, 2, Map.of(), Set.of());
        var lead = turn(today, Exposure.FACE, Step.LEAD, 0, 60, Duration.ZERO);

        for (var rule : List.of(Rule.FAIR_MINUTES, Rule.FAIR_SEEN, Rule.FAIR_LEADS)) {
            assertThat(broken(rule, taken(lead, busy.candidate())))
                    .isGreaterThan(broken(rule, taken(lead, person.candidate())));
        }
        assertThat(broken(Rule.FAIR_SEEN, taken(turn(today, Exposure.NONE, 0, 60), busy.candidate())))
                .isZero();
    }

    @Test
    void growthAndContinuityAreWelcome() {
        var turn = turn(today, Exposure.HANDS, 0, 60);
        var used = new Person();
        used.growth = Set.of(HANDS);
        used.past = new Past(0, 0, 0, Map.of(), Set.of(HANDS));

        for (var rule : List.of(Rule.GROWTH, Rule.CONTINUITY)) {
            assertThat(broken(rule, taken(turn, used.candidate()))).isZero();
            assertThat(broken(rule, taken(turn, person.candidate()))).isPositive();
        }
    }

    @Test
    void sameTwoAreNotAlwaysTogether() {
        var other = anybody();
        person.past = new Past(0, 0, 0, Map.of(other.id(), 3), Set.of());
        other = other.with(new Past(0, 0, 0, Map.of(person.candidate().id(), 3), Set.of()));

        assertThat(broken(Rule.MANY_PAIRS, at(0), taken(turn(today, Exposure.NONE, 0, 60), other)))
                .isEqualTo(3);
        assertThat(broken(Rule.MANY_PAIRS, at(0), taken(turn(today, Exposure.NONE, 0, 60), anybody())))
                .isZero();
    }

    @Test
    void emptyTurnsAndChangesCount() {
        var turn = turn(today, Exposure.NONE, 0, 60);
        var told = person.candidate();

        assertThat(broken(Rule.FILLED, Place.of(turn, null, null))).isPositive();
        assertThat(broken(Rule.FILLED, taken(turn, told))).isZero();
        assertThat(broken(Rule.AS_TOLD, Place.of(turn, told, told.id()))).isZero();
        assertThat(broken(Rule.AS_TOLD, Place.of(turn, anybody(), told.id()))).isOne();
        assertThat(broken(Rule.AS_TOLD, Place.of(turn, null, told.id()))).isOne();
    }

    private static Demand upTo(int minutes) {
        return new Demand(Step.OBSERVER, minutes, Duration.ZERO, true);
    }

    private Opening step(Step step) {
        return turn(today, Exposure.HANDS, step, 0, 60, Duration.ZERO);
    }

    private Place beside(Candidate other) {
        return taken(turn(today, Exposure.NONE, 0, 60), other);
    }

    private Place at(int fromMinute) {
        return at(fromMinute, 60);
    }

    private Place at(int fromMinute, int minutes) {
        return taken(turn(today, Exposure.NONE, fromMinute, minutes), person.candidate());
    }

    private Place on(int day) {
        return on(day, 60);
    }

    private Place on(int day, int minutes) {
        return taken(turn(show(day), Exposure.NONE, 0, minutes), person.candidate());
    }

    private static long broken(Rule rule, Place... places) {
        return Verdict.on(List.of(places)).weight(rule);
    }
}
