package mizuhiki.shared.lane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import mizuhiki.shared.office.CurrentOffice;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.InvalidDataAccessResourceUsageException;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;

class LanesTests {

    private static final UUID OFFICE = UUID.randomUUID();
    private static final UUID PIECE = UUID.randomUUID();
    private static final int UNREADABLE = 404;

    private final List<List<Integer>> batches = new ArrayList<>();
    private final List<UUID> offices = new ArrayList<>();
    private final List<Sinks.One<Boolean>> underWay = new ArrayList<>();
    private final List<String> heard = new ArrayList<>();
    private final Lanes<Integer, String> lanes =
            new Lanes<>(new LaneLimits(1, 3, 4), Schedulers.immediate(), this::work);

    @Test
    void whoComesAloneIsServedAtOnce() {
        ask(1);

        assertThat(batches).containsExactly(List.of(1));
    }

    @Test
    void whatArrivesMeanwhileIsTheNextBatchInOrder() {
        ask(1);
        ask(2);
        ask(3);
        finish();

        assertThat(batches).containsExactly(List.of(1), List.of(2, 3));
        finish();
        assertThat(heard).containsExactly("1!", "2!", "3!");
    }

    @Test
    void batchesAndQueuesAreBounded() {
        for (var question = 1; question <= 6; question++) {
            ask(question);
        }
        assertThat(heard).containsExactly("6 TooBusy");

        finish();
        assertThat(batches).containsExactly(List.of(1), List.of(2, 3, 4));
    }

    @Test
    void whatHasHappenedIsNeverTooMuchAndKeepsItsPlace() {
        ask(1);
        tell(2, 3, 4, 5, 6, 7);
        ask(8);
        finish();
        ask(9);

        assertThat(heard).containsExactly("8 TooBusy", "1!");
        assertThat(batches).containsExactly(List.of(1), List.of(2, 3, 4));
        finish();
        finish();
        finish();
        assertThat(batches).containsExactly(List.of(1), List.of(2, 3, 4), List.of(5, 6, 7), List.of(9));
        assertThat(heard).containsExactly("8 TooBusy", "1!", "[2!, 3!, 4!, 5!, 6!, 7!]", "9!");
    }

    @Test
    void allThatIsToldIsThereBeforeABatchBegins() {
        tell(1, 2);

        assertThat(batches).containsExactly(List.of(1, 2));
    }

    @Test
    void batchIsOfOneOffice() {
        var elsewhere = UUID.randomUUID();
        ask(OFFICE, 1);
        ask(OFFICE, 2);
        ask(elsewhere, 3);
        ask(OFFICE, 4);
        finish();
        finish();

        assertThat(batches).containsExactly(List.of(1), List.of(2, 4), List.of(3));
        assertThat(offices).containsExactly(OFFICE, OFFICE, elsewhere);
    }

    @Test
    void whoHasGoneAwayIsNotServed() {
        ask(1);
        ask(2).dispose();
        finish();

        assertThat(batches).containsExactly(List.of(1));
    }

    @Test
    void refusalOfOneDoesNotFallOnItsNeighbours() {
        ask(1);
        ask(2);
        ask(-3);
        ask(4);
        finish();
        finish();
        assertThat(batches).containsExactly(List.of(1), List.of(2, -3, 4), List.of(2));

        finish();
        finish();
        finish();
        assertThat(heard).containsExactly("1!", "2!", "-3 DataIntegrityViolationException", "4!");
    }

    @Test
    void whatTheDatabaseCannotReadDoesNotFallOnItsNeighbours() {
        ask(1);
        ask(UNREADABLE);
        ask(3);
        for (var batch = 0; batch < 4; batch++) {
            finish();
        }

        assertThat(heard).containsExactly("1!", UNREADABLE + " InvalidDataAccessResourceUsageException", "3!");
    }

    @Test
    void laneGoesOnAfterAFailure() {
        ask(-1);
        finish();
        ask(2);
        finish();

        assertThat(heard).containsExactly("-1 DataIntegrityViolationException", "2!");
    }

    @Test
    void roadWithoutLanesIsAMistake() {
        assertThatThrownBy(() -> new LaneLimits(0, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LaneLimits(1, 2, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void roadIsAsWideAsTheMachineUnlessSomebodySays() {
        assertThat(List.of(1, 2, 3, 4, 8, 64)).map(LaneLimits::lanesFor).containsExactly(1, 1, 1, 2, 4, 4);
        assertThat(LaneLimits.of(null, 3, 4).lanes()).isBetween(1, 4);
        assertThat(LaneLimits.of(5, 3, 4)).isEqualTo(new LaneLimits(5, 3, 4));
    }

    private Mono<List<String>> work(List<Integer> questions) {
        return Mono.deferContextual(context -> {
            batches.add(questions);
            offices.add(CurrentOffice.in(context).orElseThrow());
            var end = Sinks.<Boolean>one();
            underWay.add(end);
            return end.asMono().map(ended -> answers(questions));
        });
    }

    private static List<String> answers(List<Integer> questions) {
        if (questions.contains(UNREADABLE)) {
            throw new InvalidDataAccessResourceUsageException("unreadable");
        }
        if (questions.stream().anyMatch(question -> question < 0)) {
            throw new DataIntegrityViolationException("negative");
        }
        return questions.stream().map(question -> question + "!").toList();
    }

    private void finish() {
        Objects.requireNonNull(underWay.removeFirst()).tryEmitValue(true).orThrow();
    }

    private void tell(Integer... news) {
        lanes.tell(List.of(news), told -> PIECE)
                .contextWrite(CurrentOffice.is(OFFICE))
                .subscribe(answers -> heard.add(answers.toString()));
    }

    private Disposable ask(int question) {
        return ask(OFFICE, question);
    }

    private Disposable ask(UUID office, int question) {
        return lanes.ask(PIECE, question)
                .contextWrite(CurrentOffice.is(office))
                .subscribe(
                        heard::add,
                        failure -> heard.add(question + " " + failure.getClass().getSimpleName()));
    }
}
