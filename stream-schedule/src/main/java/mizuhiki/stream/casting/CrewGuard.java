package mizuhiki.stream.casting;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import mizuhiki.shared.people.People;
import mizuhiki.stream.crew.CrewTimes;
import mizuhiki.stream.crew.Crews;
import mizuhiki.stream.show.Show;
import mizuhiki.stream.show.ShowGuard;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A show does not move onto something its people have planned. People come before things, as whoever plans a talk takes them. */
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
                .flatMap(crew -> busy(to, crew))
                .filter(busy -> !busy.isEmpty())
                .flatMap(people::displayNames)
                .flatMap(names -> Mono.error(new CrewBusyThen(inOneLine(names.values()))));
    }

    /** Who was asked does not matter any more. */
    @Override
    public Mono<Void> cancelled(Show show) {
        return crews.release(show.id());
    }

    private Mono<List<UUID>> busy(Show to, Set<UUID> crew) {
        return Mono.zip(
                times.elsewhere(to, crew),
                taken.during(List.of(to), crew).map(all -> all.getOrDefault(to.id(), Set.of())),
                (inRole, other) -> Stream.concat(inRole.stream(), other.stream())
                        .distinct()
                        .toList());
    }

    private static String inOneLine(Collection<String> names) {
        return names.stream().sorted().collect(joining("、"));
    }
}
