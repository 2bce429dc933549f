package mizuhiki.order.checkout;

import jakarta.validation.Valid;
import mizuhiki.order.placement.PickupNotOffered;
import mizuhiki.order.placement.TermsChanged;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.office.Office;
import mizuhiki.shared.office.Offices;
import mizuhiki.shared.security.OpenToAll;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Three pages of a buyer: fill in, confirm, done. Nothing is kept before the order is placed. */
@Controller
@OpenToAll
@RequestMapping("/shop/{slug}")
class CheckoutController {

    private final Checkout checkout;
    private final Quotes quotes;
    private final Offices offices;

    CheckoutController(Checkout checkout, Quotes quotes, Offices offices) {
        this.checkout = checkout;
        this.quotes = quotes;
        this.offices = offices;
    }

    @ModelAttribute("office")
    Mono<Office> office() {
        return CurrentOffice.get().flatMap(offices::get);
    }

    /** A link without its ticket is told the same as one whose ticket is torn. */
    @GetMapping("/checkout")
    Mono<Rendering> fillIn(@RequestParam(defaultValue = "") String ticket) {
        return quotes.readUnused(ticket)
                .map(quote -> form(quote, ticket, HttpStatus.OK)
                        .modelAttribute("entries", Entries.NONE)
                        .build());
    }

    /** The page the law asks for before an order; or the form again, with what was entered. */
    @PostMapping("/checkout")
    Mono<Rendering> confirm(
            @Valid @ModelAttribute("submission") Submission submission,
            @Valid @ModelAttribute("entries") Entries entries,
            BindingResult errors) {
        return quotes.readUnused(submission.givenTicket()).map(quote -> answer(quote, entries, submission, errors));
    }

    @PostMapping("/orders")
    Mono<Rendering> order(
            @PathVariable String slug,
            @Valid @ModelAttribute("submission") Submission submission,
            @Valid @ModelAttribute("entries") Entries entries) {
        var key = submission.orderKey();
        return checkout.place(submission.givenTicket(), entries, key, submission.shown())
                .map(order -> OrderPageController.page(slug, order.id(), key.value()))
                .onErrorResume(TermsChanged.class, changed -> confirmAgain(submission.givenTicket()))
                .onErrorResume(PickupNotOffered.class, gone -> fillInAgain(submission.givenTicket()));
    }

    /** The shop gave itself new terms since the buyer looked. */
    private Mono<Rendering> confirmAgain(String ticket) {
        return quotes.readUnused(ticket)
                .map(quote -> confirmation(quote, ticket)
                        .status(HttpStatus.CONFLICT)
                        .modelAttribute("changed", true)
                        .build());
    }

    /** With what was entered: nobody can come for it any more. */
    private Mono<Rendering> fillInAgain(String ticket) {
        return quotes.readUnused(ticket)
                .map(quote ->
                        form(quote, ticket, HttpStatus.UNPROCESSABLE_CONTENT).build());
    }

    private static Rendering answer(Quote quote, Entries entries, Submission submission, BindingResult errors) {
        if (submission.goesBack()) {
            return form(quote, submission.givenTicket(), HttpStatus.OK).build();
        }
        return errors.hasErrors() || !quote.offers(entries)
                ? form(quote, submission.givenTicket(), HttpStatus.UNPROCESSABLE_CONTENT)
                        .build()
                : confirmation(quote, submission.givenTicket()).build();
    }

    private static Rendering.Builder<?> form(Quote quote, String ticket, HttpStatus status) {
        return Rendering.view("shop/checkout")
                .status(status)
                .modelAttribute("quote", quote)
                .modelAttribute("ticket", ticket);
    }

    private static Rendering.Builder<?> confirmation(Quote quote, String ticket) {
        return Rendering.view("shop/confirmation")
                .modelAttribute("quote", quote)
                .modelAttribute("ticket", ticket)
                .modelAttribute("key", OrderKey.draw().value());
    }
}
