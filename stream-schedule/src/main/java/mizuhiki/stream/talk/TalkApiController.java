package mizuhiki.stream.talk;

import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.room.Venues;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
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
    private final Venues venues;

    TalkApiController(Talks talks, TalkPlanning planning, Venues venues) {
        this.talks = talks;
        this.planning = planning;
        this.venues = venues;
    }

    /** @param room where; null where no room was chosen */
    record TalkView(
            UUID id,
            UUID withId,
            Instant startsAt,
            Instant endsAt,
            @Nullable String room) {

        static TalkView of(Talk talk, UUID personId, Map<UUID, String> rooms) {
            return new TalkView(
                    talk.id(), talk.otherThan(personId), talk.startsAt(), talk.endsAt(), rooms.get(talk.id()));
        }
    }

    /** @param roomId null where no room is needed any more */
    record RoomRequest(@Nullable UUID roomId) {}

    @GetMapping
    Flux<TalkView> mine(@AuthenticationPrincipal Viewer viewer) {
        return Moment.get()
                .flatMapMany(now -> talks.coming(viewer.personId(), now))
                .collectList()
                .flatMapMany(mine -> views(mine, viewer));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Allowed({Role.PEER, Role.STAFF})
    Mono<TalkView> plan(@AuthenticationPrincipal Viewer viewer, @Valid @RequestBody TalkPlan plan) {
        return planning.plan(viewer.personId(), plan)
                .flatMap(talk -> views(List.of(talk), viewer).single());
    }

    @PutMapping("/{talkId}/room")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> moveTo(
            @PathVariable UUID talkId,
            @AuthenticationPrincipal Viewer viewer,
            @Valid @RequestBody RoomRequest request) {
        return planning.moveTo(talkId, viewer.personId(), request.roomId());
    }

    @DeleteMapping("/{talkId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> cancel(@PathVariable UUID talkId, @AuthenticationPrincipal Viewer viewer) {
        return planning.cancel(talkId, viewer.personId());
    }

    private Flux<TalkView> views(List<Talk> talks, Viewer viewer) {
        return venues.of(talks.stream().map(Talk::id).toList())
                .flatMapIterable(rooms -> talks.stream()
                        .map(talk -> TalkView.of(talk, viewer.personId(), rooms))
                        .toList());
    }
}
