package mizuhiki.order.payout;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mizuhiki.order.awaited.AwaitedOrders;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.problem.Refusal;
import mizuhiki.shared.security.Allowed;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** チャネルの入金: what channels sent, and noting it. */
@Controller
@Allowed(Role.STAFF)
class PayoutController {

    private final Payouts payouts;
    private final AwaitedOrders awaited;
    private final PayingOut payingOut;

    PayoutController(Payouts payouts, AwaitedOrders awaited, PayingOut payingOut) {
        this.payouts = payouts;
        this.awaited = awaited;
        this.payingOut = payingOut;
    }

    record PayoutView(
            UUID id,
            String channel,
            LocalDate paidOn,
            Yen expected,
            Yen received,
            Yen difference,
            Yen transferFee,
            String reason,
            List<PayoutLine> orders) {

        static PayoutView of(Payout payout) {
            return new PayoutView(
                    payout.id(),
                    payout.channel(),
                    payout.paidOn(),
                    payout.expected(),
                    payout.received(),
                    payout.difference(),
                    payout.transferFee(),
                    payout.reason(),
                    payout.lines());
        }
    }

    @GetMapping("/orders/payouts")
    Mono<Rendering> page(@RequestParam @Nullable UUID after) {
        return Moment.today()
                .flatMap(today -> page(PayoutTyped.blank(today), after))
                .map(Rendering.Builder::build);
    }

    @PostMapping("/orders/payouts")
    Mono<Rendering> note(
            @Valid @ModelAttribute PayoutForm form,
            ServerWebExchange exchange,
            @AuthenticationPrincipal Viewer viewer) {
        return exchange.getFormData().flatMap(fields -> note(form, fields, viewer));
    }

    /** The next ones that wait, or the one with a number; what was typed stays. */
    @PostMapping("/orders/payouts/look")
    Mono<Rendering> look(ServerWebExchange exchange) {
        return exchange.getFormData()
                .map(PayoutTyped::looking)
                .flatMap(typed -> page(typed, null))
                .map(Rendering.Builder::build);
    }

    private Mono<Rendering> note(PayoutForm form, MultiValueMap<String, String> fields, Viewer viewer) {
        return Mono.fromSupplier(() -> form.told(fields))
                .flatMap(told -> payingOut.note(told, viewer.personId()))
                .thenReturn(Rendering.redirectTo("/orders/payouts")
                        .status(HttpStatus.SEE_OTHER)
                        .build())
                .onErrorResume(Refusal.class, refused -> again(fields, refused));
    }

    private Mono<Rendering> again(MultiValueMap<String, String> fields, Refusal refused) {
        return switch (refused) {
            case DifferenceUnexplained unexplained -> again(fields, refused, HttpStatus.UNPROCESSABLE_CONTENT);
            case NothingPaidOut nothing -> again(fields, refused, HttpStatus.UNPROCESSABLE_CONTENT);
            case OrderPaidOut meanwhile -> again(fields, refused, HttpStatus.CONFLICT);
            default -> Mono.error(refused);
        };
    }

    private Mono<Rendering> again(MultiValueMap<String, String> fields, Refusal refused, HttpStatus status) {
        return page(PayoutTyped.refused(fields, refused), null)
                .map(page -> page.status(status).build());
    }

    private Mono<Rendering.Builder<?>> page(PayoutTyped typed, @Nullable UUID after) {
        return Mono.zip(list(after), awaited.look(typed.looking()), Moment.today())
                .map(shown -> Rendering.view("orders/payouts")
                        .modelAttribute("typed", typed)
                        .modelAttribute("payouts", shown.getT1())
                        .modelAttribute("waiting", shown.getT2())
                        .modelAttribute("today", shown.getT3()));
    }

    /**
     * A hundred at most, the latest first.
     *
     * @param after the last one that was read, to read on
     */
    @GetMapping("/api/v1/orders/payouts")
    @ResponseBody
    Mono<List<PayoutView>> list(@RequestParam @Nullable UUID after) {
        return payouts.latestFirst(after)
                .map(all -> all.stream().map(PayoutView::of).toList());
    }

    @PostMapping("/api/v1/orders/payouts")
    @ResponseBody
    @ResponseStatus(HttpStatus.CREATED)
    Mono<PayoutView> noteAsTold(@Valid @RequestBody NewPayout told, @AuthenticationPrincipal Viewer viewer) {
        return payingOut.note(told, viewer.personId()).map(PayoutView::of);
    }
}
