package mizuhiki.order.trace;

import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Traces, for programs. */
@RestController
@RequestMapping("/api/v1/trace")
@Allowed({Role.MEMBER, Role.MANAGER})
class TraceApi {

    private final Tracing tracing;

    TraceApi(Tracing tracing) {
        this.tracing = tracing;
    }

    @GetMapping("/credits/{creditId}")
    Mono<Tracing.OfCredit> credit(@PathVariable UUID creditId, @AuthenticationPrincipal Viewer viewer) {
        return tracing.credit(creditId, viewer);
    }

    @GetMapping("/work/{workId}")
    Mono<Tracing.OfWork> work(@PathVariable UUID workId, @AuthenticationPrincipal Viewer viewer) {
        return tracing.work(workId, viewer);
    }
}
