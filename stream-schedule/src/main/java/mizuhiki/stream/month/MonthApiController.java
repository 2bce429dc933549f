package mizuhiki.stream.month;

import java.time.YearMonth;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.security.Allowed;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1/streams/rosters/{month}")
@Allowed(Role.STAFF)
class MonthApiController {

    private final MonthProposing proposing;

    MonthApiController(MonthProposing proposing) {
        this.proposing = proposing;
    }

    /** On paper: nobody is told. The offers of each show are sent with its lineup. */
    @GetMapping
    Mono<Roster> propose(@PathVariable YearMonth month) {
        return proposing.of(month);
    }
}
