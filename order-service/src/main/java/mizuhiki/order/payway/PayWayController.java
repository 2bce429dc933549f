package mizuhiki.order.payway;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import mizuhiki.order.bank.Fault;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import mizuhiki.shared.time.Moment;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** 支払いの方法: staff write down where a member's wage goes, and see before they keep it what the bank will read. */
@Controller
@Allowed(Role.STAFF)
class PayWayController {

    private final PayWayBook book;

    PayWayController(PayWayBook book) {
        this.book = book;
    }

    @GetMapping("/wages/accounts")
    Mono<Rendering> all(@RequestParam(defaultValue = "false") boolean saved) {
        return book.lines()
                .map(lines -> Rendering.view("bank/accounts")
                        .modelAttribute("lines", lines)
                        .modelAttribute("saved", saved)
                        .build());
    }

    @GetMapping("/wages/accounts/{personId}")
    Mono<Rendering> one(@PathVariable UUID personId) {
        return Mono.zip(
                book.open(personId),
                Moment.today(),
                (file, today) -> form(personId, file.name(), AccountForm.of(file.inForce(), today), List.of())
                        .modelAttribute("versions", file.versions())
                        .build());
    }

    @PostMapping("/wages/accounts/{personId}/preview")
    Mono<Rendering> preview(
            @PathVariable UUID personId, @Valid @ModelAttribute("entries") AccountForm entries, BindingResult read) {
        var faults = read.hasErrors() ? Fault.of(read) : entries.faults();
        return book.member(personId)
                .map(member -> faults.isEmpty()
                        ? Rendering.view("bank/account-preview")
                                .modelAttribute("name", member.displayName())
                                .modelAttribute("personId", personId)
                                .modelAttribute("entries", entries)
                                .modelAttribute("way", entries.version(personId))
                                .build()
                        : again(personId, member.displayName(), entries, faults));
    }

    @PostMapping("/wages/accounts/{personId}")
    Mono<Rendering> save(
            @PathVariable UUID personId,
            @Valid @ModelAttribute("entries") AccountForm entries,
            BindingResult read,
            @AuthenticationPrincipal Viewer viewer) {
        return read.hasErrors()
                ? again(personId, entries, Fault.of(read))
                : book.change(personId, entries, viewer)
                        .map(way -> Rendering.redirectTo("/wages/accounts?saved=true")
                                .status(HttpStatus.SEE_OTHER)
                                .build())
                        .onErrorResume(BindException.class, wrong -> again(personId, entries, entries.faults()));
    }

    @Allowed(Role.MEMBER)
    @GetMapping("/wages/mine/account")
    Mono<Rendering> own(@AuthenticationPrincipal Viewer viewer) {
        return book.own(viewer)
                .map(line ->
                        Rendering.view("bank/own").modelAttribute("line", line).build());
    }

    private Mono<Rendering> again(UUID personId, AccountForm entries, List<Fault> faults) {
        return book.member(personId).map(member -> again(personId, member.displayName(), entries, faults));
    }

    private static Rendering again(UUID personId, String name, AccountForm entries, List<Fault> faults) {
        return form(personId, name, entries, faults)
                .modelAttribute("versions", List.of())
                .status(HttpStatus.UNPROCESSABLE_CONTENT)
                .build();
    }

    private static Rendering.Builder<?> form(UUID personId, String name, AccountForm entries, List<Fault> faults) {
        return Rendering.view("bank/account")
                .modelAttribute("personId", personId)
                .modelAttribute("name", name)
                .modelAttribute("entries", entries)
                .modelAttribute("faults", faults);
    }
}
