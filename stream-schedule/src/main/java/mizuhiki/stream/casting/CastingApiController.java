package mizuhiki.stream.casting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.security.Allowed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1/streams/{showId}/roles/{slotId}/assignment")
@Allowed(Role.STAFF)
class CastingApiController {

    private final Casting casting;

    CastingApiController(Casting casting) {
        this.casting = casting;
    }

    record AskRequest(
            @NotNull UUID personId,
            @Nullable @Size(max = 200) String reason) {}

    record Asked(UUID assignmentId) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Mono<Asked> ask(@PathVariable UUID showId, @PathVariable UUID slotId, @Valid @RequestBody AskRequest request) {
        return casting.ask(new Casting.Request(showId, slotId, request.personId(), request.reason()))
                .map(Asked::new);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> withdraw(@PathVariable UUID showId, @PathVariable UUID slotId) {
        return casting.withdraw(showId, slotId);
    }
}
