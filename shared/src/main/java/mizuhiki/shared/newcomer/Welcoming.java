package mizuhiki.shared.newcomer;

import java.util.Map;
import java.util.UUID;
import mizuhiki.shared.audit.Audit;
import mizuhiki.shared.people.Joining;
import mizuhiki.shared.people.Viewer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Staff adding somebody to the office. */
@Component
class Welcoming {

    private final Joining joining;
    private final Audit audit;

    Welcoming(Joining joining, Audit audit) {
        this.joining = joining;
        this.audit = audit;
    }

    Mono<UUID> add(Newcomer newcomer, Viewer by) {
        return Mono.fromCallable(() -> newcomer.allowedTo(by)).flatMap(this::join);
    }

    private Mono<UUID> join(Newcomer newcomer) {
        var details = Map.of("roles", newcomer.roles());
        return joining.join(newcomer.person(), personId -> audit.record("person-added", personId, details));
    }
}
