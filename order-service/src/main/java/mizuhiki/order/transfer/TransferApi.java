package mizuhiki.order.transfer;

import jakarta.validation.Valid;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import mizuhiki.order.archive.Issued;
import mizuhiki.shared.money.Yen;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1/wages/transfers/{month}")
@Allowed(Role.MANAGER)
class TransferApi {

    private final TransferDesk desk;
    private final TransferMaking making;

    TransferApi(TransferDesk desk, TransferMaking making) {
        this.desk = desk;
        this.making = making;
    }

    record Made(UUID id, int number, String sha256, Instant madeAt) {

        static Made of(Issued issued) {
            return new Made(issued.id(), issued.number(), issued.hash(), issued.issuedAt());
        }
    }

    record Paid(UUID personId, String name, Yen amount, String account) {}

    record Objection(String member, String field, String code, List<Object> arguments) {}

    record DraftView(Yen total, List<Paid> payments, List<TransferDraft.LeftOut> leftOut, List<Objection> objections) {

        static DraftView of(TransferDraft draft) {
            return new DraftView(
                    draft.total(),
                    draft.lines().stream()
                            .map(due -> new Paid(due.personId(), due.name(), due.amount(), due.masked()))
                            .toList(),
                    draft.leftOut(),
                    draft.objections().stream()
                            .map(one -> new Objection(
                                    one.name(),
                                    one.fault().field(),
                                    one.fault().code(),
                                    one.fault().arguments()))
                            .toList());
        }
    }

    @GetMapping("/draft")
    Mono<DraftView> draft(@PathVariable YearMonth month, @RequestParam @Nullable LocalDate on) {
        return (on == null ? desk.usual(month) : Mono.just(TransferOrder.on(on)))
                .flatMap(order -> desk.draft(month, order))
                .map(DraftView::of);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Mono<Made> make(
            @PathVariable YearMonth month,
            @Valid @RequestBody TransferOrder order,
            @AuthenticationPrincipal Viewer viewer) {
        return making.make(month, order, viewer).map(Made::of);
    }
}
