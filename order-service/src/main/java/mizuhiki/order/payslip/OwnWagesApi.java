package mizuhiki.order.payslip;

import java.time.YearMonth;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1/wages/mine")
@Allowed(Role.MEMBER)
class OwnWagesApi {

    private final OwnWages wages;

    OwnWagesApi(OwnWages wages) {
        this.wages = wages;
    }

    @GetMapping
    Mono<OwnWages.Mine> mine(@AuthenticationPrincipal Viewer viewer) {
        return wages.of(viewer.personId());
    }

    @GetMapping("/{month}")
    Mono<OwnWages.Why> why(@PathVariable YearMonth month, @AuthenticationPrincipal Viewer viewer) {
        return wages.why(viewer.personId(), month);
    }
}
