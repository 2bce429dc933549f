package mizuhiki.order.receipt;

import java.time.YearMonth;
import java.util.UUID;
import mizuhiki.order.receipt.CashStep.Kind;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1/wages/receipts/{month}")
@Allowed(Role.STAFF)
class ReceiptApi {

    private final CashDesk desk;
    private final Handing handing;

    ReceiptApi(CashDesk desk, Handing handing) {
        this.desk = desk;
        this.handing = handing;
    }

    @GetMapping
    Mono<CashDesk.View> cash(@PathVariable YearMonth month) {
        return desk.of(month);
    }

    @PutMapping("/{personId}/handed")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> handed(
            @PathVariable YearMonth month, @PathVariable UUID personId, @AuthenticationPrincipal Viewer viewer) {
        return handing.note(month, personId, Kind.HANDED, viewer);
    }

    @DeleteMapping("/{personId}/handed")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> takenBack(
            @PathVariable YearMonth month, @PathVariable UUID personId, @AuthenticationPrincipal Viewer viewer) {
        return handing.note(month, personId, Kind.TAKEN_BACK, viewer);
    }

    @Allowed(Role.MEMBER)
    @PutMapping("/mine")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> received(@PathVariable YearMonth month, @AuthenticationPrincipal Viewer viewer) {
        return handing.note(month, viewer.personId(), Kind.CONFIRMED, viewer);
    }
}
