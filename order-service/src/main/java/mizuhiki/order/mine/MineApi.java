package mizuhiki.order.mine;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.UUID;
import mizuhiki.order.daily.DailyEntry;
import mizuhiki.order.daily.DailyReport;
import mizuhiki.order.daily.NewEntry;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** A member's own daily report, for programs. */
@RestController
@RequestMapping("/api/v1/work/daily/mine")
@Allowed(Role.MEMBER)
class MineApi {

    private final DayDesk desk;
    private final DailyReport report;

    MineApi(DayDesk desk, DailyReport report) {
        this.desk = desk;
        this.report = report;
    }

    @GetMapping
    Mono<DayReport> mine(@RequestParam @Nullable LocalDate day, @AuthenticationPrincipal Viewer viewer) {
        return desk.of(viewer.personId(), day);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Mono<DailyEntry> write(@Valid @RequestBody NewEntry entry, @AuthenticationPrincipal Viewer viewer) {
        return Moment.get().map(now -> entry.of(viewer.personId(), viewer, now)).flatMap(report::write);
    }

    @PutMapping("/{entryId}/undo")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> undo(@PathVariable UUID entryId, @AuthenticationPrincipal Viewer viewer) {
        return report.undo(entryId, viewer).then();
    }
}
