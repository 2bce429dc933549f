package mizuhiki.order.transfer;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.order.archive.Issued;
import mizuhiki.order.archive.Issued.Kind;
import mizuhiki.order.archive.IssuedPapers;
import mizuhiki.order.paying.WagePayments;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** 振込ファイル: the manager sees who would be paid and what stands in the way, makes the file and fetches it. */
@Controller
@Allowed(Role.MANAGER)
class TransferController {

    private final TransferDesk desk;
    private final TransferMaking making;
    private final TransferLines lines;
    private final IssuedPapers papers;
    private final WagePayments payments;

    TransferController(
            TransferDesk desk, TransferMaking making, TransferLines lines, IssuedPapers papers, WagePayments payments) {
        this.desk = desk;
        this.making = making;
        this.lines = lines;
        this.papers = papers;
        this.payments = payments;
    }

    /** Files of a month, with what stands in each. */
    record Made(List<Issued> files, Map<UUID, TransferLines.Sum> sums) {}

    /** @param paidOn when the month was noted as paid; null where it was not */
    record View(
            YearMonth month,
            TransferOrder order,
            TransferDraft draft,
            Made made,
            @Nullable LocalDate paidOn,
            boolean sent) {

        /** Noted as paid, and yet somebody would be paid by a file. */
        public boolean isDoubtful() {
            return paidOn != null && !draft.lines().isEmpty();
        }

        /** Nobody is to be paid, and nobody asked for a file: nothing is wrong. */
        public boolean isIdle() {
            return !sent && draft.lines().isEmpty();
        }
    }

    @GetMapping("/wages/transfers/{month}")
    Mono<Rendering> page(@PathVariable YearMonth month, @RequestParam @Nullable String on) {
        return (on == null ? desk.usual(month) : Mono.just(new TransferOrder(on, null, null)))
                .flatMap(order -> desk.draft(month, order).flatMap(draft -> view(month, order, draft, false)))
                .map(view -> page(view).build());
    }

    @PostMapping("/wages/transfers/{month}")
    Mono<Rendering> make(
            @PathVariable YearMonth month,
            @Valid @ModelAttribute TransferOrder order,
            BindingResult read,
            @AuthenticationPrincipal Viewer viewer) {
        return read.hasErrors()
                ? desk.draft(month, order).flatMap(draft -> again(month, order, draft))
                : make(month, order, viewer);
    }

    private Mono<Rendering> make(YearMonth month, TransferOrder order, Viewer viewer) {
        return making.make(month, order, viewer)
                .map(issued -> see(month))
                .onErrorResume(TransferImpossible.class, impossible -> instead(month, order, impossible.draft()));
    }

    /** Whoever taps twice sees the file they made: there everybody is in one. */
    private Mono<Rendering> instead(YearMonth month, TransferOrder order, TransferDraft draft) {
        return draft.lines().isEmpty() && !draft.earlier().isEmpty()
                ? Mono.just(see(month))
                : again(month, order, draft);
    }

    private static Rendering see(YearMonth month) {
        return Rendering.redirectTo("/wages/transfers/" + month)
                .status(HttpStatus.SEE_OTHER)
                .build();
    }

    private Mono<Rendering> again(YearMonth month, TransferOrder order, TransferDraft draft) {
        return view(month, order, draft, true)
                .map(view -> page(view).status(HttpStatus.UNPROCESSABLE_CONTENT).build());
    }

    @GetMapping(path = "/wages/transfers/{month}/files/{paperId}", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @ResponseBody
    Mono<ResponseEntity<byte[]>> fetch(@PathVariable YearMonth month, @PathVariable UUID paperId) {
        return making.fetch(paperId)
                .map(bytes -> ResponseEntity.ok()
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                "attachment; filename=\"furikomi-%s.txt\"".formatted(month))
                        .body(bytes));
    }

    private Mono<View> view(YearMonth month, TransferOrder order, TransferDraft draft, boolean sent) {
        return Mono.zip(papers.ofMonth(Kind.TRANSFER, month).collectList(), lines.sums(month), Made::new)
                .zipWith(payments.paidOn(month).singleOptional())
                .map(read ->
                        new View(month, order, draft, read.getT1(), read.getT2().orElse(null), sent));
    }

    private static Rendering.Builder<?> page(View view) {
        return Rendering.view("transfer/month").modelAttribute("view", view);
    }
}
