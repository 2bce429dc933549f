package mizuhiki.stream.casting;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import mizuhiki.stream.occasion.Invitations;
import mizuhiki.stream.talk.Talks;
import mizuhiki.stream.turn.Span;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Whose time is taken by something other than a role. With what, nobody learns here. */
@Component
public class TakenTime {

    private final Talks talks;
    private final Invitations invitations;

    TakenTime(Talks talks, Invitations invitations) {
        this.talks = talks;
        this.invitations = invitations;
    }

    Mono<Boolean> during(Assignment asked) {
        return during(List.of(asked.span()), List.of(asked.personId())).map(busy -> !busy.isEmpty());
    }

    /** Of the people named, by the id of each span. */
    public Mono<Map<UUID, Set<UUID>>> during(Collection<Span> spans, Collection<UUID> personIds) {
        return Mono.zip(
                talks.busyDuring(spans, personIds), invitations.expectedDuring(spans, personIds), TakenTime::either);
    }

    private static Map<UUID, Set<UUID>> either(Map<UUID, Set<UUID>> one, Map<UUID, Set<UUID>> other) {
        var either = new HashMap<>(one);
        other.forEach((span, busy) -> either.merge(span, busy, TakenTime::either));
        return either;
    }

    private static Set<UUID> either(Set<UUID> one, Set<UUID> other) {
        return Stream.concat(one.stream(), other.stream()).collect(toUnmodifiableSet());
    }
}
