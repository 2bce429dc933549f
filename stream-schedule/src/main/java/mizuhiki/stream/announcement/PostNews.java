package mizuhiki.stream.announcement;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import mizuhiki.shared.audit.Audit;
import mizuhiki.shared.event.StreamEvent;
import mizuhiki.shared.event.WorkDone;
import mizuhiki.shared.outbox.Outbox;
import mizuhiki.shared.people.People;
import mizuhiki.shared.people.Person;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.post.Involvements;
import mizuhiki.stream.post.Post;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells what preparing a post was worth, once, and keeps in the audit what became public. */
@Component
class PostNews {

    private final Involvements involvements;
    private final People people;
    private final Outbox<StreamEvent> outbox;
    private final Audit audit;

    PostNews(Involvements involvements, People people, Outbox<StreamEvent> outbox, Audit audit) {
        this.involvements = involvements;
        this.people = people;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** Emits the post with the memory of it. Where nobody is named yet, nothing is told, and it can be later. */
    Mono<Post> tellWork(Post post) {
        return post.workTold() ? Mono.just(post) : Moment.get().flatMap(now -> tellWork(post, now));
    }

    Mono<Void> note(Post post) {
        var action =
                "streams.post-" + post.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return post.state().isInside() ? Mono.empty() : audit.record(action, post.id(), Map.of());
    }

    private Mono<Post> tellWork(Post post, Instant now) {
        return work(post, now)
                .filter(work -> !work.isEmpty())
                .delayUntil(outbox::appendAll)
                .map(work -> post.tellWork(now))
                .defaultIfEmpty(post);
    }

    private Mono<List<WorkDone>> work(Post post, Instant now) {
        return Mono.zip(
                involvements.of(post.id()),
                memberIds(),
                (involved, members) -> involved.work(post, members, Moment.dayOf(now)));
    }

    /** Those who have left since, too: what they did is theirs. */
    private Mono<Set<UUID>> memberIds() {
        return people.all()
                .filter(person -> person.is(Role.MEMBER))
                .map(Person::id)
                .collect(Collectors.toSet());
    }
}
