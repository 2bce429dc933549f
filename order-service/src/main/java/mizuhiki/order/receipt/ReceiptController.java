package mizuhiki.order.receipt;

import java.time.YearMonth;
import java.util.UUID;
import mizuhiki.order.close.ClosedMonths;
import mizuhiki.order.receipt.CashStep.Kind;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** 手わたし: staff print the sheet, give out the cash and note it; the member says that they got it. */
@Controller
@Allowed(Role.STAFF)
class ReceiptController {

    /** Older ones are among the manager's papers. */
    private static final int A_YEAR = 12;

    private final ClosedMonths months;
    private final CashDesk desk;
    private final Handing handing;
    private final SheetMaking sheets;

    ReceiptController(ClosedMonths months, CashDesk desk, Handing handing, SheetMaking sheets) {
        this.months = months;
        this.desk = desk;
        this.handing = handing;
        this.sheets = sheets;
    }

    /** For staff who hand out the cash and see no other papers of a month. */
    @GetMapping("/wages/receipts")
    Mono<Rendering> months() {
        return months.latestFirst()
                .take(A_YEAR)
                .collectList()
                .map(closed -> Rendering.view("receipt/months")
                        .modelAttribute("months", closed)
                        .build());
    }

    @GetMapping("/wages/receipts/{month}")
    Mono<Rendering> page(@PathVariable YearMonth month) {
        return desk.of(month)
                .map(view -> Rendering.view("receipt/month")
                        .modelAttribute("view", view)
                        .build());
    }

    @PostMapping("/wages/receipts/{month}/{personId}/handed")
    Mono<Rendering> handed(
            @PathVariable YearMonth month, @PathVariable UUID personId, @AuthenticationPrincipal Viewer viewer) {
        return handing.note(month, personId, Kind.HANDED, viewer).thenReturn(see(month));
    }

    @PostMapping("/wages/receipts/{month}/{personId}/taken-back")
    Mono<Rendering> takenBack(
            @PathVariable YearMonth month, @PathVariable UUID personId, @AuthenticationPrincipal Viewer viewer) {
        return handing.note(month, personId, Kind.TAKEN_BACK, viewer).thenReturn(see(month));
    }

    @PostMapping("/wages/receipts/{month}/sheets")
    Mono<Rendering> make(@PathVariable YearMonth month, @AuthenticationPrincipal Viewer viewer) {
        return desk.due(month).flatMap(due -> sheets.make(month, due, viewer)).map(made -> see(month));
    }

    @GetMapping(path = "/wages/receipts/{month}/sheets/{paperId}", produces = MediaType.APPLICATION_PDF_VALUE)
    @ResponseBody
    Mono<byte[]> sheet(@PathVariable YearMonth month, @PathVariable UUID paperId) {
        return sheets.print(paperId);
    }

    @Allowed(Role.MEMBER)
    @PostMapping("/wages/mine/{month}/received")
    Mono<Rendering> received(@PathVariable YearMonth month, @AuthenticationPrincipal Viewer viewer) {
        return handing.note(month, viewer.personId(), Kind.CONFIRMED, viewer)
                .thenReturn(Rendering.redirectTo("/wages/mine/papers")
                        .status(HttpStatus.SEE_OTHER)
                        .build());
    }

    private static Rendering see(YearMonth month) {
        return Rendering.redirectTo("/wages/receipts/" + month)
                .status(HttpStatus.SEE_OTHER)
                .build();
    }
}
