package mizuhiki.stream.talk;

import jakarta.validation.Valid;
import java.time.Instant;
import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import mizuhiki.shared.time.Moment;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One's own talks. */
@RestController
@RequestMapping("/api/v1/streams/talks")
@Allowed({Role.MEMBER, Role.PEER, Role.STAFF})
class TalkApiController {

    private final Talks talks;
    private final TalkPlanning planning;

    TalkApiController(Talks talks, TalkPlanning planning) {
        this.talks = talks;
        this.planning = planning;
    }

    record TalkView(UUID id, UUID withId, Instant startsAt, Instant endsAt) {

        static TalkView of(Talk talk, UUID personId) {
            return new TalkView(talk.id(), talk.otherThan(personId), talk.startsAt(), talk.endsAt());
        }
    }

    @GetMapping
    Flux<TalkView> mine(@AuthenticationPrincipal Viewer viewer) {
        return Moment.get()
                .flatMapMany(now -> talks.coming(viewer.personId(), now))
                .map(talk -> TalkView.of(talk, viewer.personId()));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Allowed({Role.PEER, Role.STAFF})
    Mono<TalkView> plan(@AuthenticationPrincipal Viewer viewer, @Valid @RequestBody TalkPlan plan) {
        return planning.plan(viewer.personId(), plan).map(talk -> TalkView.of(talk, viewer.personId()));
    }

    @DeleteMapping("/{talkId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> cancel(@PathVariable UUID talkId, @AuthenticationPrincipal Viewer viewer) {
        return planning.cancel(talkId, viewer.personId());
    }
}
