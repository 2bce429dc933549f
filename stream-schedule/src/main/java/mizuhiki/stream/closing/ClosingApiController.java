package mizuhiki.stream.closing;

import jakarta.validation.Valid;
import java.time.LocalDate;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.security.Allowed;
import mizuhiki.shared.time.Moment;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1/streams/closing-days")
@Allowed(Role.STAFF)
class ClosingApiController {

    private final ClosingDays days;
    private final Closing closing;

    ClosingApiController(ClosingDays days, Closing closing) {
        this.days = days;
        this.closing = closing;
    }

    @GetMapping
    Flux<ClosingDay> list() {
        return Moment.today().flatMapMany(days::from);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> close(@Valid @RequestBody ClosedSpan span) {
        return closing.close(span);
    }

    @DeleteMapping("/{day}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> open(@PathVariable LocalDate day) {
        return closing.open(day);
    }
}
