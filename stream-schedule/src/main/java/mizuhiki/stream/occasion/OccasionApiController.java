package mizuhiki.stream.occasion;

import jakarta.validation.Valid;
import java.time.Instant;
import java.util.UUID;
import mizuhiki.shared.api.Version;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.security.Allowed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1/streams/occasions")
@Allowed(Role.STAFF)
class OccasionApiController {

    private final Occasions occasions;
    private final Invited invited;
    private final OccasionPlanning planning;

    OccasionApiController(Occasions occasions, Invited invited, OccasionPlanning planning) {
        this.occasions = occasions;
        this.invited = invited;
        this.planning = planning;
    }

    /** @param busy names of those who have something else at the time of what was just planned for everybody */
    record OccasionView(
            UUID id,
            OccasionKind kind,
            String title,
            boolean forAll,
            Instant startsAt,
            Instant endsAt,
            Occasion.State state,
            int version,
            @Nullable String busy) {

        static OccasionView of(Occasion occasion, @Nullable String busy) {
            return new OccasionView(
                    occasion.id(),
                    occasion.kind(),
                    occasion.title(),
                    occasion.forAll(),
                    occasion.startsAt(),
                    occasion.endsAt(),
                    occasion.state(),
                    occasion.version(),
                    busy);
        }
    }

    @GetMapping("/{occasionId}")
    Mono<ResponseEntity<OccasionView>> get(@PathVariable UUID occasionId) {
        return occasions.get(occasionId).map(occasion -> answer(HttpStatus.OK, occasion));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Mono<ResponseEntity<OccasionView>> plan(@Valid @RequestBody OccasionPlan plan) {
        return planning.plan(plan).flatMap(occasion -> told(HttpStatus.CREATED, occasion));
    }

    @PutMapping("/{occasionId}")
    Mono<ResponseEntity<OccasionView>> change(
            @PathVariable UUID occasionId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody OccasionPlan plan) {
        return planning.change(occasionId, Version.in(ifMatch), plan)
                .flatMap(change -> change.to().isNewToEverybody(change.from())
                        ? told(HttpStatus.OK, change.to())
                        : Mono.just(answer(HttpStatus.OK, change.to())));
    }

    @DeleteMapping("/{occasionId}")
    Mono<ResponseEntity<OccasionView>> cancel(
            @PathVariable UUID occasionId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return planning.cancel(occasionId, Version.in(ifMatch)).map(occasion -> answer(HttpStatus.OK, occasion));
    }

    /** It is saved whoever has something else then: it stands in nobody's way. */
    private Mono<ResponseEntity<OccasionView>> told(HttpStatus status, Occasion occasion) {
        return invited.busyOfAll(occasion)
                .map(busy -> answer(status, occasion, busy))
                .defaultIfEmpty(answer(status, occasion));
    }

    private static ResponseEntity<OccasionView> answer(HttpStatus status, Occasion occasion) {
        return answer(status, occasion, null);
    }

    private static ResponseEntity<OccasionView> answer(HttpStatus status, Occasion occasion, @Nullable String busy) {
        return ResponseEntity.status(status)
                .eTag(Version.eTag(occasion.version()))
                .body(OccasionView.of(occasion, busy));
    }
}
