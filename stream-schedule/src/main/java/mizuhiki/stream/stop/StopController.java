package mizuhiki.stream.stop;

import java.util.List;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.security.Allowed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** 止まった役割: for staff, and for their programs. */
@Controller
@Allowed(Role.STAFF)
class StopController {

    private final Stops stops;

    StopController(Stops stops) {
        this.stops = stops;
    }

    @GetMapping("/streams/stopped")
    Mono<Rendering> page() {
        return stops.all()
                .map(shows -> Rendering.view("stop/stopped")
                        .modelAttribute("shows", shows)
                        .build());
    }

    @GetMapping("/api/v1/streams/stopped")
    @ResponseBody
    Mono<List<StoppedShow>> all() {
        return stops.all();
    }
}
