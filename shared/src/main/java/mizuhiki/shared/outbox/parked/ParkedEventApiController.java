package mizuhiki.shared.outbox.parked;

import java.util.UUID;
import mizuhiki.shared.api.Page;
import mizuhiki.shared.api.Slice;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.security.Allowed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1/events")
@Allowed(Role.STAFF)
class ParkedEventApiController {

    private final ParkedEvents events;

    ParkedEventApiController(ParkedEvents events) {
        this.events = events;
    }

    @GetMapping
    Mono<Slice<ParkedEvent>> newest(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer size) {
        return events.newest(Page.of(after, size));
    }

    @PostMapping("/{id}/retry")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> retry(@PathVariable UUID id) {
        return events.retry(id);
    }
}
