package mizuhiki.stream.talk;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mizuhiki.stream.crew.CrewTimes;
import mizuhiki.stream.occasion.Elsewhere;
import mizuhiki.stream.turn.Span;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Whoever has a role or a talk is not free for an occasion. */
@Component
class Engaged implements Elsewhere {

    private final CrewTimes crews;
    private final Talks talks;

    Engaged(CrewTimes crews, Talks talks) {
        this.crews = crews;
        this.talks = talks;
    }

    @Override
    public Mono<Set<UUID>> busy(Collection<UUID> personIds, Span span) {
        return crews.hold(personIds).then(Mono.defer(() -> engaged(personIds, span)));
    }

    @Override
    public Mono<Set<UUID>> inRole(Collection<UUID> personIds, Span span) {
        return crews.inRole(personIds, span.startsAt(), span.endsAt());
    }

    private Mono<Set<UUID>> engaged(Collection<UUID> personIds, Span span) {
        return Mono.zip(
                inRole(personIds, span),
                talks.busyDuring(List.of(span), personIds),
                (inRole, talking) -> Stream.concat(inRole.stream(), talking.getOrDefault(span.id(), Set.of()).stream())
                        .collect(Collectors.toSet()));
    }
}
