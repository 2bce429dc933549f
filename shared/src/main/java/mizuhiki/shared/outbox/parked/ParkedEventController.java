package mizuhiki.shared.outbox.parked;

import java.util.UUID;
import mizuhiki.shared.api.Page;
import mizuhiki.shared.outbox.Outboxes;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.security.Allowed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

@Controller
@Allowed(Role.STAFF)
class ParkedEventController {

    private final ParkedEvents events;

    ParkedEventController(ParkedEvents events) {
        this.events = events;
    }

    @GetMapping("/events")
    Mono<Rendering> show(@RequestParam(required = false) @Nullable String retried) {
        return events.newest(Page.of(null, null))
                .map(newest -> Rendering.view("relay/events")
                        .modelAttribute("events", newest.map(EventLine::of).items())
                        .modelAttribute("retried", retried != null)
                        .build());
    }

    /** For 確認まち and きょう: nothing where nothing is stuck. */
    @GetMapping("/events/waiting")
    Mono<Rendering> waiting() {
        return events.count()
                .map(count -> Rendering.view("relay/waiting :: card")
                        .modelAttribute("count", count)
                        .build());
    }

    @PostMapping("/events/{id}/retry")
    Mono<String> retry(@PathVariable UUID id) {
        return events.retry(id).thenReturn("redirect:/events?retried=1");
    }

    /** An event in words: {@code textKey} names what happened. */
    record EventLine(ParkedEvent event, String textKey) {

        static EventLine of(ParkedEvent event) {
            return new EventLine(event, "relay.event." + (Outboxes.knows(event.type()) ? event.type() : "other"));
        }
    }
}
