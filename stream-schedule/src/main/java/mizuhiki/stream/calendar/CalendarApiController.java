package mizuhiki.stream.calendar;

import java.time.LocalDate;
import java.util.List;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@Allowed({Role.MEMBER, Role.PEER, Role.STAFF})
class CalendarApiController {

    private final Entries entries;

    CalendarApiController(Entries entries) {
        this.entries = entries;
    }

    /** The six weeks around a month, as its page shows them. */
    @GetMapping("/api/v1/streams/calendar")
    Mono<List<Entry>> month(
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate day, @AuthenticationPrincipal Viewer viewer) {
        return entries.of(viewer, View.MONTH.first(day), View.MONTH.last(day));
    }
}
