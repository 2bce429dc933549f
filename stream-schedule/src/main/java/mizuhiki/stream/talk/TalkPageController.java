package mizuhiki.stream.talk;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.shared.people.People;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.room.Venues;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** 面談: the talks of whoever looks, and of nobody else. */
@Controller
@RequestMapping("/streams/talks")
@Allowed({Role.MEMBER, Role.PEER, Role.STAFF})
class TalkPageController {

    private final Talks talks;
    private final TalkPlanning planning;
    private final Invitation invitation;
    private final People people;
    private final Venues venues;

    TalkPageController(Talks talks, TalkPlanning planning, Invitation invitation, People people, Venues venues) {
        this.talks = talks;
        this.planning = planning;
        this.invitation = invitation;
        this.people = people;
        this.venues = venues;
    }

    @GetMapping
    Mono<Rendering> mine(@AuthenticationPrincipal Viewer viewer) {
        return page(viewer, false, HttpStatus.OK);
    }

    @PostMapping
    @Allowed({Role.PEER, Role.STAFF})
    Mono<Rendering> plan(
            @AuthenticationPrincipal Viewer viewer,
            @Valid @ModelAttribute("plan") TalkPlan plan,
            BindingResult faults) {
        return faults.hasErrors()
                ? page(viewer, true, HttpStatus.UNPROCESSABLE_CONTENT)
                : planning.plan(viewer.personId(), plan)
                        .thenReturn(Rendering.redirectTo("/streams/talks").build());
    }

    @PostMapping("/{talkId}/cancel")
    Mono<String> cancel(@PathVariable UUID talkId, @AuthenticationPrincipal Viewer viewer) {
        return planning.cancel(talkId, viewer.personId()).thenReturn("redirect:/streams/talks");
    }

    private Mono<Rendering> page(Viewer viewer, boolean faulty, HttpStatus status) {
        return Mono.zip(
                coming(viewer.personId()),
                invitation.of(viewer),
                (coming, card) -> Rendering.view("stream/talks")
                        .modelAttribute("talks", coming)
                        .modelAttribute("card", card)
                        .modelAttribute("faulty", faulty)
                        .status(status)
                        .build());
    }

    private Mono<List<TalkLine>> coming(UUID personId) {
        return Moment.get()
                .flatMapMany(now -> talks.coming(personId, now))
                .collectList()
                .flatMap(mine -> Mono.zip(
                        others(mine, personId),
                        rooms(mine),
                        (names, rooms) -> mine.stream()
                                .map(talk -> TalkLine.of(talk, personId, names, rooms))
                                .toList()));
    }

    private Mono<Map<UUID, String>> others(List<Talk> mine, UUID personId) {
        return people.displayNames(
                mine.stream().map(talk -> talk.otherThan(personId)).toList());
    }

    private Mono<Map<UUID, String>> rooms(List<Talk> mine) {
        return venues.of(mine.stream().map(Talk::id).toList());
    }
}
