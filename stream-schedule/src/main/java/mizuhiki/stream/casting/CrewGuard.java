package mizuhiki.stream.casting;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import mizuhiki.shared.people.People;
import mizuhiki.stream.crew.CrewTimes;
import mizuhiki.stream.crew.CrewTimes.Moved;
import mizuhiki.stream.crew.Crews;
import mizuhiki.stream.show.Show;
import mizuhiki.stream.show.ShowGuard;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * A show does not move onto something its people have planned, and takes no yes along: that was to another time. A no stays with its day. People come
 * before things, as whoever plans a talk takes them.
 */
@Component
@Order(1)
class CrewGuard implements ShowGuard {

    private final CrewTimes times;
    private final TakenTime taken;
    private final Crews crews;
    private final People people;

    CrewGuard(CrewTimes times, TakenTime taken, Crews crews, People people) {
        this.times = times;
        this.taken = taken;
        this.crews = crews;
        this.people = people;
    }

    @Override
    public Mono<Void> moving(Show to) {
        return times.hold(to.id())
                .then(Mono.defer(() -> times.moved(to)))
                .flatMap(turns -> busy(to, turns))
                .filter(busy -> !busy.isEmpty())
                .flatMap(people::displayNames)
                .flatMap(names -> Mono.error(new CrewBusyThen(inOneLine(names.values()))))
                .then(Mono.defer(() -> times.askAgain(to)))
                .then(Mono.defer(() -> times.forgetPasses(to)));
    }

    @Override
    public Mono<Void> cancelled(Show show) {
        return crews.release(show);
    }

    private Mono<List<UUID>> busy(Show to, List<Moved> turns) {
        return Mono.zip(
                times.elsewhere(to),
                taken.during(
                        turns.stream().map(Moved::span).toList(),
                        turns.stream().map(Moved::personId).toList()),
                (inRole, other) -> Stream.concat(inRole.stream(), busy(turns, other))
                        .distinct()
                        .toList());
    }

    private static Stream<UUID> busy(List<Moved> turns, Map<UUID, Set<UUID>> takenByTurn) {
        return turns.stream()
                .filter(turn ->
                        takenByTurn.getOrDefault(turn.slotId(), Set.of()).contains(turn.personId()))
                .map(Moved::personId);
    }

    private static String inOneLine(Collection<String> names) {
        return names.stream().sorted().collect(joining("・"));
    }
}
