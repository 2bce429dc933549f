package mizuhiki.stream.room;

import jakarta.validation.Valid;
import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.security.Allowed;
import mizuhiki.shared.time.Moment;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Which rooms and which equipment the office has. */
@Controller
@RequestMapping("/streams/things")
@Allowed(Role.STAFF)
class ThingPageController {

    private final Things things;
    private final Bookings bookings;

    ThingPageController(Things things, Bookings bookings) {
        this.things = things;
        this.bookings = bookings;
    }

    @GetMapping
    Mono<Rendering> list() {
        return page(false, HttpStatus.OK);
    }

    @PostMapping
    Mono<Rendering> add(@Valid @ModelAttribute("plan") Thing.Plan plan, BindingResult faults) {
        return faults.hasErrors()
                ? page(true, HttpStatus.UNPROCESSABLE_CONTENT)
                : things.add(Thing.of(plan))
                        .thenReturn(Rendering.redirectTo("/streams/things").build());
    }

    @PostMapping("/{thingId}/retire")
    Mono<String> retire(@PathVariable UUID thingId) {
        return things.retire(thingId).thenReturn("redirect:/streams/things");
    }

    private Mono<Rendering> page(boolean faulty, HttpStatus status) {
        return Mono.zip(
                things.active().collectList(),
                Moment.get().flatMap(bookings::coming),
                (active, coming) -> Rendering.view("stream/things")
                        .modelAttribute("things", active)
                        .modelAttribute("coming", coming)
                        .modelAttribute("kinds", Thing.Kind.values())
                        .modelAttribute("faulty", faulty)
                        .status(status)
                        .build());
    }
}
