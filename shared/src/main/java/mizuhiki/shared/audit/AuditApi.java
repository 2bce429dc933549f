package mizuhiki.shared.audit;

import java.util.UUID;
import mizuhiki.shared.api.Page;
import mizuhiki.shared.api.Slice;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.security.Allowed;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The log, for programs. */
@RestController
@RequestMapping("/api/v1/audit")
@Allowed(Role.MANAGER)
class AuditApi {

    private final AuditBook book;
    private final Audit audit;

    AuditApi(AuditBook book, Audit audit) {
        this.book = book;
        this.audit = audit;
    }

    /** The newest first; of one person what they did and what was done about them. */
    @GetMapping
    Mono<Slice<ToldDeed>> newest(
            @RequestParam(required = false) @Nullable UUID person,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer size) {
        return book.newest(person, Page.of(after, size));
    }

    /** Whether every row is as it was written. */
    @GetMapping("/chain")
    Mono<Chain> chain() {
        return audit.brokenAt().map(Chain::new).defaultIfEmpty(new Chain(null));
    }

    /** @param brokenAt number of the first row that does not follow from the one before; null where all do */
    record Chain(@Nullable Long brokenAt) {}
}
