package mizuhiki.stream.offer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1/streams/offers")
@Allowed({Role.MEMBER, Role.PEER, Role.STAFF})
class OfferApiController {

    private final Offers offers;
    private final Answering answering;
    private final CalledOffs calledOffs;

    OfferApiController(Offers offers, Answering answering, CalledOffs calledOffs) {
        this.offers = offers;
        this.answering = answering;
        this.calledOffs = calledOffs;
    }

    enum YesOrNo {
        ACCEPT,
        PASS
    }

    /** @param seen the turn the answer is for; a yes is refused where it has moved since */
    record AnswerRequest(@NotNull YesOrNo answer, @Nullable Seen seen) {

        Seen turn() {
            return seen == null ? Seen.UNKNOWN : seen;
        }
    }

    @GetMapping
    Flux<Offer> mine(@AuthenticationPrincipal Viewer viewer) {
        return Moment.get().flatMapMany(now -> offers.weighed(viewer.personId(), now));
    }

    @PutMapping("/{offerId}/answer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> answer(
            @PathVariable UUID offerId,
            @Valid @RequestBody AnswerRequest request,
            @AuthenticationPrincipal Viewer viewer) {
        return switch (request.answer()) {
            case ACCEPT ->
                answering.accept(viewer.personId(), offerId, request.turn()).then();
            case PASS -> answering.pass(viewer.personId(), offerId).then();
        };
    }

    /** The new time of what they said yes to: it is told until then. */
    @PutMapping("/{offerId}/seen")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> note(@PathVariable UUID offerId, @Valid @RequestBody Seen seen, @AuthenticationPrincipal Viewer viewer) {
        return answering.note(viewer.personId(), offerId, seen);
    }

    /** Shows they had said yes to, which do not take place: told until they have seen it. */
    @GetMapping("/called-off")
    Mono<List<CalledOff>> calledOff(@AuthenticationPrincipal Viewer viewer) {
        return calledOffs.ofPerson(viewer.personId());
    }

    @PutMapping("/called-off/{showId}/seen")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> note(@PathVariable UUID showId, @AuthenticationPrincipal Viewer viewer) {
        return calledOffs.seen(viewer.personId(), showId);
    }
}
