package mizuhiki.stream.closing;

import jakarta.validation.Valid;
import java.time.LocalDate;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.security.Allowed;
import mizuhiki.shared.time.Moment;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** 休みの日: when the office will be closed. */
@Controller
@RequestMapping("/streams/closing-days")
@Allowed(Role.STAFF)
class ClosingPageController {

    private final ClosingDays days;
    private final Closing closing;

    ClosingPageController(ClosingDays days, Closing closing) {
        this.days = days;
        this.closing = closing;
    }

    @GetMapping
    Mono<Rendering> list() {
        return page(false, HttpStatus.OK);
    }

    @PostMapping
    Mono<Rendering> close(@Valid @ModelAttribute("span") ClosedSpan span, BindingResult faults) {
        return faults.hasErrors()
                ? page(true, HttpStatus.UNPROCESSABLE_CONTENT)
                : closing.close(span)
                        .thenReturn(
                                Rendering.redirectTo("/streams/closing-days").build());
    }

    @PostMapping("/{day}/open")
    Mono<String> open(@PathVariable LocalDate day) {
        return closing.open(day).thenReturn("redirect:/streams/closing-days");
    }

    private Mono<Rendering> page(boolean faulty, HttpStatus status) {
        return Moment.today()
                .flatMapMany(days::from)
                .collectList()
                .map(closed -> Rendering.view("stream/closing-days")
                        .modelAttribute("days", closed)
                        .modelAttribute("faulty", faulty)
                        .status(status)
                        .build());
    }
}
