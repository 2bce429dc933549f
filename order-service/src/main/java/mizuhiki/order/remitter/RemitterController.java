package mizuhiki.order.remitter;

import jakarta.validation.Valid;
import java.util.List;
import mizuhiki.order.bank.Fault;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** 振込元の口座: the manager's page about the office's own account. */
@Controller
@Allowed(Role.MANAGER)
class RemitterController {

    private final RemitterBook book;

    RemitterController(RemitterBook book) {
        this.book = book;
    }

    @GetMapping("/wages/remitter")
    Mono<Rendering> page(@RequestParam(defaultValue = "false") boolean saved) {
        return book.open()
                .map(form ->
                        page(form, List.of()).modelAttribute("saved", saved).build());
    }

    @PostMapping("/wages/remitter")
    Mono<Rendering> save(
            @Valid @ModelAttribute("entries") RemitterForm entries,
            BindingResult read,
            @AuthenticationPrincipal Viewer viewer) {
        return read.hasErrors() ? Mono.just(again(entries, Fault.of(read))) : save(entries, viewer);
    }

    private Mono<Rendering> save(RemitterForm entries, Viewer viewer) {
        return book.change(entries, viewer)
                .thenReturn(Rendering.redirectTo("/wages/remitter?saved=true")
                        .status(HttpStatus.SEE_OTHER)
                        .build())
                .onErrorResume(BindException.class, wrong -> Mono.just(again(entries, entries.faults())));
    }

    @PostMapping("/api/v1/wages/remitter/versions")
    @ResponseBody
    @ResponseStatus(HttpStatus.CREATED)
    Mono<Noted> saveAsTold(@Valid @RequestBody RemitterForm form, @AuthenticationPrincipal Viewer viewer) {
        return book.change(form, viewer)
                .thenReturn(form)
                .map(kept -> new Noted(kept.remitter().account().masked()));
    }

    record Noted(String masked) {}

    private static Rendering again(RemitterForm entries, List<Fault> faults) {
        return page(entries, faults).status(HttpStatus.UNPROCESSABLE_CONTENT).build();
    }

    private static Rendering.Builder<?> page(RemitterForm entries, List<Fault> faults) {
        return Rendering.view("bank/remitter")
                .modelAttribute("entries", entries)
                .modelAttribute("faults", faults);
    }
}
