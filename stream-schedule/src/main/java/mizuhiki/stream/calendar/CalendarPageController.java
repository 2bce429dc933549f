package mizuhiki.stream.calendar;

import java.time.LocalDate;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.closing.ClosingDays;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** カレンダー: links lead from month to week to day, and on to what is on. */
@Controller
@Allowed({Role.MEMBER, Role.PEER, Role.STAFF})
class CalendarPageController {

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

    private final Entries entries;
    private final ClosingDays closing;

    CalendarPageController(Entries entries, ClosingDays closing) {
        this.entries = entries;
        this.closing = closing;
    }

    @GetMapping("/streams/calendar")
    Mono<Rendering> page(
            @RequestParam(defaultValue = "MONTH") View view,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate day,
            @AuthenticationPrincipal Viewer viewer) {
        return Moment.today()
                .flatMap(today -> sheet(view, within(day == null ? today : day), today, viewer))
                .map(sheet -> Rendering.view("stream/calendar")
                        .modelAttribute("sheet", sheet)
                        .modelAttribute("views", View.values())
                        .modelAttribute("staff", viewer.is(Role.STAFF) || viewer.isManager())
                        .build());
    }

    private Mono<Sheet> sheet(View view, LocalDate anchor, LocalDate today, Viewer viewer) {
        var from = view.first(anchor);
        var until = view.last(anchor);
        return Mono.zip(
                entries.of(viewer, from, until),
                closing.between(from, until).collectList(),
                (found, closed) -> Sheet.of(view, anchor, today, found, closed));
    }

    /** Links lead on and on; somewhere the calendar ends. */
    private static LocalDate within(LocalDate day) {
        if (day.isBefore(EARLIEST)) {
            return EARLIEST;
        }
        return day.isAfter(LATEST) ? LATEST : day;
    }
}
