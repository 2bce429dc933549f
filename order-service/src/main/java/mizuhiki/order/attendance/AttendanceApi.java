package mizuhiki.order.attendance;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Who came, for programs. */
@RestController
@RequestMapping("/api/v1/work/attendance")
@Allowed(Role.STAFF)
class AttendanceApi {

    private final AttendanceBook book;
    private final Attendances attendances;

    AttendanceApi(AttendanceBook book, Attendances attendances) {
        this.book = book;
        this.attendances = attendances;
    }

    @GetMapping
    Flux<Attended> month(@RequestParam YearMonth month) {
        return attendances.in(month);
    }

    @PutMapping("/{day}/{personId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> note(
            @PathVariable LocalDate day,
            @PathVariable UUID personId,
            @Valid @RequestBody Told told,
            @AuthenticationPrincipal Viewer viewer) {
        return book.note(personId, day, told, viewer);
    }

    @PutMapping("/{day}/confirmation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> confirm(@PathVariable LocalDate day, @AuthenticationPrincipal Viewer viewer) {
        return book.confirm(day, viewer);
    }
}
