package mizuhiki.order.attendance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import org.jspecify.annotations.Nullable;
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

    record Came(
            @NotNull @Min(0) @Max(960) Integer minutes,
            @Nullable Boolean atHome) {}

    @GetMapping
    Flux<Attended> month(@RequestParam YearMonth month) {
        return attendances.in(month);
    }

    @PutMapping("/{day}/{personId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> note(
            @PathVariable LocalDate day,
            @PathVariable UUID personId,
            @Valid @RequestBody Came came,
            @AuthenticationPrincipal Viewer viewer) {
        return book.note(
                List.of(new Attended(personId, day, came.minutes(), Boolean.TRUE.equals(came.atHome()))), viewer);
    }
}
