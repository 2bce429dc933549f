package mizuhiki.order.presence;

import java.time.YearMonth;
import mizuhiki.order.attendance.Attendances;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Shows members their own days, next to the wages that follow from them. */
@Controller
@Allowed(Role.MEMBER)
class OwnDaysController {

    private final Attendances attendances;

    OwnDaysController(Attendances attendances) {
        this.attendances = attendances;
    }

    @GetMapping("/wages/mine/days")
    Mono<Rendering> page(@RequestParam @Nullable YearMonth month, @AuthenticationPrincipal Viewer viewer) {
        return Mono.justOrEmpty(month)
                .switchIfEmpty(Moment.today().map(YearMonth::from))
                .flatMap(shown -> month(shown, viewer))
                .map(own ->
                        Rendering.view("wages/days").modelAttribute("own", own).build());
    }

    @GetMapping("/api/v1/work/attendance/mine")
    @ResponseBody
    Mono<OwnMonth> month(@RequestParam YearMonth month, @AuthenticationPrincipal Viewer viewer) {
        return attendances.of(viewer.personId(), month).collectList().map(days -> new OwnMonth(month, days));
    }
}
