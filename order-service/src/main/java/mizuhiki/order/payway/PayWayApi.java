package mizuhiki.order.payway;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mizuhiki.order.bank.BankAccount;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
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
@RequestMapping("/api/v1/wages/accounts")
@Allowed(Role.STAFF)
class PayWayApi {

    private final PayWayBook book;

    PayWayApi(PayWayBook book) {
        this.book = book;
    }

    record WayView(
            UUID id,
            LocalDate validFrom,
            PayMethod method,
            @Nullable BankAccount account) {

        static WayView of(PayWay way) {
            return new WayView(way.id(), way.validFrom(), way.method(), way.account());
        }
    }

    record Noted(UUID id, PayMethod method, String masked) {

        static Noted of(PayWay way) {
            return new Noted(way.id(), way.method(), way.masked());
        }
    }

    @GetMapping
    Flux<PayWayBook.Line> all() {
        return book.lines().flatMapIterable(lines -> lines);
    }

    @Allowed(Role.MEMBER)
    @GetMapping("/mine")
    Mono<PayWayBook.Line> own(@AuthenticationPrincipal Viewer viewer) {
        return book.own(viewer);
    }

    @GetMapping("/{personId}")
    Mono<List<WayView>> one(@PathVariable UUID personId) {
        return book.open(personId)
                .map(file -> file.versions().stream().map(WayView::of).toList());
    }

    @PostMapping("/{personId}/versions")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<Noted> change(
            @PathVariable UUID personId, @Valid @RequestBody AccountForm form, @AuthenticationPrincipal Viewer viewer) {
        return book.change(personId, form, viewer).map(Noted::of);
    }
}
