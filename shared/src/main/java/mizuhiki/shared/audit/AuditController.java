package mizuhiki.shared.audit;

import java.util.Optional;
import java.util.UUID;
import mizuhiki.shared.api.Page;
import mizuhiki.shared.people.People;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.security.Allowed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Who did what to whose record, for a manager to read and to give to the authority. */
@Controller
@Allowed(Role.MANAGER)
class AuditController {

    private final AuditBook book;
    private final Audit audit;
    private final People people;

    AuditController(AuditBook book, Audit audit, People people) {
        this.book = book;
        this.audit = audit;
        this.people = people;
    }

    /** The chain is looked at as a whole, which takes longer the older an office is: only where one begins to read. */
    @GetMapping("/people/audit")
    Mono<Rendering> page(
            @RequestParam(required = false) @Nullable UUID person,
            @RequestParam(required = false) @Nullable String after) {
        return book.newest(person, Page.of(after, null))
                .map(deeds -> Rendering.view("audit/log")
                        .modelAttribute("deeds", deeds)
                        .modelAttribute("people", people.all().collectList())
                        .modelAttribute("chosen", Optional.ofNullable(person))
                        .modelAttribute("beginning", after == null)
                        .modelAttribute("brokenAt", after == null ? audit.brokenAt() : Mono.empty())
                        .build());
    }

    @GetMapping(path = "/people/audit.csv", produces = "text/csv;charset=UTF-8")
    @ResponseBody
    ResponseEntity<Flux<String>> download(@RequestParam(required = false) @Nullable UUID person) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit.csv\"")
                .body(book.sheet(person));
    }
}
