package mizuhiki.order.roll;

import java.time.YearMonth;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.security.Allowed;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Shows the roll of a month. */
@Controller
@Allowed(Role.STAFF)
class RollController {

    private final Rolls rolls;

    RollController(Rolls rolls) {
        this.rolls = rolls;
    }

    @GetMapping("/work/attendance/month")
    Mono<Rendering> month(@RequestParam @Nullable YearMonth month) {
        return Mono.justOrEmpty(month)
                .switchIfEmpty(Moment.today().map(YearMonth::from))
                .flatMap(rolls::of)
                .map(roll -> Rendering.view("work/attendance-month")
                        .modelAttribute("view", roll)
                        .build());
    }
}
