package mizuhiki.catalog.replay;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.security.Allowed;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** For whoever wants proof that a show was decided by its rules. */
@RestController
@RequestMapping("/api/v1/catalog/shows/{showId}/replay")
@Allowed(Role.STAFF)
class ReplayController {

    private final Replaying replaying;

    ReplayController(Replaying replaying) {
        this.replaying = replaying;
    }

    @GetMapping
    Mono<ReplayView> replay(@PathVariable UUID showId) {
        return replaying.replay(showId).map(ReplayView::of);
    }

    /** @param same whether both are equal to the byte */
    record ReplayView(
            boolean same,
            int requests,
            @JsonRawValue String asItIs,
            @JsonRawValue String asReplayed) {

        static ReplayView of(Replay replay) {
            return new ReplayView(replay.isSame(), replay.requests(), replay.asItIs(), replay.asReplayed());
        }
    }
}
