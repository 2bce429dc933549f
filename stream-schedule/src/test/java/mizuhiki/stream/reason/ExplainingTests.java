package mizuhiki.stream.reason;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import mizuhiki.stream.role.Exposure;
import mizuhiki.stream.roster.Plan;
import mizuhiki.stream.roster.RandomPlans;
import mizuhiki.stream.roster.Rosters;
import mizuhiki.stream.roster.Rule;
import mizuhiki.stream.roster.Turns;
import mizuhiki.stream.turn.Candidate;
import mizuhiki.stream.turn.Past;
import mizuhiki.stream.turn.Place;
import mizuhiki.stream.turn.Support;
import org.junit.jupiter.api.Test;

class ExplainingTests {

    private static final int PLANS = 60;
    private static final int ATTEMPTS = 20;

    /** Worked out once: each takes longer than to explain it. */
    private static final List<Plan> SETTLED = LongStream.range(0, PLANS)
            .mapToObj(seed -> Rosters.settled(new RandomPlans(seed).plan(8, 3, 3)))
            .map(ExplainingTests::halfConfirmed)
            .toList();

    private static Plan halfConfirmed(Plan plan) {
        var confirmed = IntStream.range(0, plan.places().size())
                .filter(at -> at % 2 == 0)
                .mapToObj(at -> plan.places().get(at))
                .filter(place -> place.person() != null)
                .map(place -> place.opening().id())
                .collect(Collectors.toSet());
        return new Plan(plan.candidates(), plan.places(), confirmed);
    }

    @Test
    void namedFactsChangeTheOutcome() {
        int tried = 0;
        for (int seed = 0; seed < PLANS; seed++) {
            var plan = SETTLED.get(seed);
            var random = new Random(seed);
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                tried += isTrue(plan, turn(plan, random), person(plan, random), "seed " + seed) ? 1 : 0;
            }
        }

        assertThat(tried).isGreaterThanOrEqualTo(1_000);
    }

    @Test
    void nobodyLearnsAnythingAboutSomebodyElse() {
        for (int seed = 0; seed < PLANS; seed++) {
            var plan = SETTLED.get(seed);
            var random = new Random(1_000 + seed);
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                namesNobodyElse(plan, turn(plan, random), person(plan, random), "seed " + seed);
            }
        }
    }

    private static void namesNobodyElse(Plan plan, UUID turn, UUID person, String where) {
        var explanation = new Explaining(plan).explain(turn, person);

        assertThat(plan.candidates())
                .as(where)
                .filteredOn(other -> !other.id().equals(person))
                .allSatisfy(other -> assertThat(explanation.toString())
                        .doesNotContain(other.id().toString(), other.name()));
        assertThat(explanation.reasons())
                .as(where)
                .allSatisfy(reason -> isTheirOwn(reason, plan, turn, plan.candidate(person)));
    }

    /** What only one person can know is named to that person alone; to everybody else a turn is free or not. */
    private static void isTheirOwn(Reason reason, Plan plan, UUID turn, Candidate person) {
        switch (reason.fact()) {
            case Fact.OtherTurn other ->
                assertThat(plan.place(other.turnId()).person()).isEqualTo(person);
            case Fact.StaffThere there ->
                assertThat(there.showId())
                        .isEqualTo(plan.place(turn).opening().airing().id());
            case Fact.Free free -> {
                assertThat(free.turnId()).isEqualTo(turn);
                assertThat(reason.rule()).isEqualTo(Rule.FILLED);
            }
            case Fact.Paired paired -> isOneOfTwo(reason, plan, turn, person);
            case Fact.Own own -> assertThat(own.changed(person)).isEqualTo(person);
        }
        if (reason.rule() == Rule.NEWCOMER_WITH_PEER) {
            assertThat(person.support().newcomer()).isTrue();
        }
    }

    /** A pair is known to the two; that the other was asked, only when they are settled there. */
    private static void isOneOfTwo(Reason reason, Plan plan, UUID turn, Candidate person) {
        assertThat(reason.rule()).isEqualTo(Rule.OWN_PEER);
        assertThat(plan.places()).anySatisfy(place -> {
            assertThat(place.opening().airing())
                    .isEqualTo(plan.place(turn).opening().airing());
            assertThat(plan.confirmed()).contains(place.opening().id());
            assertThat(place.person()).isNotNull().matches(other -> other.isPairedWith(person));
        });
    }

    @Test
    void peerReadsThatTheirNewcomerIsThereOnceThatIsSettled() {
        var ken = newcomer();
        var aoi = new Turns.Person();
        aoi.support = new Support(false, true, 3);
        aoi.past = new Past(50, 0, 0, Map.of(), Set.of());
        var peer = aoi.candidate();
        ken.support = ken.support.beside(peer.id());
        var anotherPeer = new Turns.Person();
        anotherPeer.support = aoi.support;
        var show = Turns.show(0);
        var kens = Turns.taken(Turns.turn(show, Exposure.NONE, 0, 30), ken.candidate());
        var aois = Turns.taken(Turns.turn(show, Exposure.NONE, 0, 30), peer);
        var plan = Turns.plan(List.of(ken.candidate(), peer, anotherPeer.candidate()), kens, aois);
        var settled =
                new Plan(plan.candidates(), plan.places(), Set.of(kens.opening().id()));

        assertThat(rules(settled, aois, peer)).contains(Rule.OWN_PEER);
        assertThat(rules(plan, aois, peer)).doesNotContain(Rule.OWN_PEER);
        assertThat(rules(settled, aois, anotherPeer.candidate())).doesNotContain(Rule.OWN_PEER);
    }

    private static Turns.Person newcomer() {
        var newcomer = new Turns.Person();
        newcomer.support = new Support(true, false, 0);
        return newcomer;
    }

    private static List<Rule> rules(Plan plan, Place place, Candidate person) {
        return new Explaining(plan)
                .explain(place.opening().id(), person.id()).reasons().stream()
                        .map(Reason::rule)
                        .toList();
    }

    @Test
    void whatSomebodyElseKeepsToThemselvesChangesNoWord() {
        for (int seed = 0; seed < PLANS; seed++) {
            var plan = SETTLED.get(seed);
            var random = new Random(seed);
            var turn = turn(plan, random);
            var person = person(plan, random);
            var other = plan.candidates().stream()
                    .filter(one -> !one.id().equals(person))
                    .findFirst()
                    .orElseThrow();
            var asked = new Explaining(plan).explain(turn, person);

            var renamed =
                    new Explaining(plan.knowing(other.feelingUpTo(LocalDate.of(2030, 1, 1), 17))).explain(turn, person);

            assertThat(renamed).isEqualTo(asked);
        }
    }

    private static boolean isTrue(Plan plan, UUID turn, UUID person, String where) {
        var explanation = new Explaining(plan).explain(turn, person);
        if (explanation.proposed()) {
            assertThat(explanation.reasons()).as(where).isNotEmpty();
            assertThat(explanation.reasons())
                    .as(where)
                    .allSatisfy(reason -> assertThat(
                                    Explaining.holds(reason.fact().changed(plan, person), turn))
                            .isFalse());
            return true;
        }
        assertThat(Explaining.wouldBeBetter(plan, turn, person)).as(where).isFalse();
        var changed = plan;
        for (var reason : explanation.reasons()) {
            assertThat(Explaining.wouldBeBetter(changed, turn, person))
                    .as(where)
                    .isFalse();
            changed = reason.fact().changed(changed, person);
        }
        assertThat(Explaining.wouldBeBetter(changed, turn, person)).as(where).isTrue();
        return true;
    }

    private static UUID turn(Plan plan, Random random) {
        return plan.places().get(random.nextInt(plan.places().size())).opening().id();
    }

    private static UUID person(Plan plan, Random random) {
        return plan.candidates().get(random.nextInt(plan.candidates().size())).id();
    }
}
