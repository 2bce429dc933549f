package mizuhiki.catalog.replay;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.UUID;
import mizuhiki.catalog.tray.Rules;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.security.Allowed;
import org.jspecify.annotations.Nullable;
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

    /**
     * A show decided again.
     *
     * @param same whether both are equal to the byte
     * @param rules by which the show was decided; null where nobody noted them
     * @param rulesKnown by which it was decided again
     */
    record ReplayView(
            boolean same,
            Replay.Verdict verdict,
            @Nullable Integer rules,
            int rulesKnown,
            int requests,
            @JsonRawValue String asItIs,
            @JsonRawValue String asReplayed) {

        static ReplayView of(Replay replay) {
            return new ReplayView(
                    replay.isSame(),
                    replay.verdict(),
                    replay.rules(),
                    Rules.NUMBER,
                    replay.requests(),
                    replay.asItIs(),
                    replay.asReplayed());
        }
    }
}
