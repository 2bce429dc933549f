package mizuhiki.order.expense;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import mizuhiki.order.apportion.Basis;
import mizuhiki.order.apportion.ExpenseKind;
import mizuhiki.order.apportion.ExpenseRules;
import mizuhiki.order.apportion.WorkTypes;
import mizuhiki.order.form.SentForm;
import mizuhiki.order.form.Typed;
import mizuhiki.order.task.CostClass;
import mizuhiki.order.withdrawal.Rule;
import mizuhiki.order.withdrawal.RuleWithdrawing;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.problem.Refusal;
import mizuhiki.shared.security.Allowed;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.support.WebExchangeBindException;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The manager's list of expenses. */
@Controller
@RequestMapping("/wages/books/expenses")
@Allowed(Role.MANAGER)
class ExpenseController {

    private final ExpenseBooking booking;
    private final Expenses expenses;
    private final ExpenseRules rules;
    private final WorkTypes types;
    private final RuleWithdrawing withdrawing;

    ExpenseController(
            ExpenseBooking booking,
            Expenses expenses,
            ExpenseRules rules,
            WorkTypes types,
            RuleWithdrawing withdrawing) {
        this.booking = booking;
        this.expenses = expenses;
        this.rules = rules;
        this.types = types;
        this.withdrawing = withdrawing;
    }

    @GetMapping
    Mono<Rendering> month(@RequestParam @Nullable YearMonth month) {
        return page(month, Typed.NOTHING);
    }

    /** What was typed stays, whatever is wrong with it; a button of the lists has no form. */
    @ExceptionHandler({Refusal.class, WebExchangeBindException.class})
    Mono<Rendering> again(Exception why, @RequestParam @Nullable YearMonth month, ServerWebExchange exchange) {
        return why instanceof ExpenseAlreadyCancelled
                ? Mono.error(why)
                : SentForm.refused(exchange, why).flatMap(typed -> page(month, typed));
    }

    private Mono<Rendering> page(@Nullable YearMonth month, Typed typed) {
        return Moment.today()
                .flatMap(today -> view(month == null ? YearMonth.from(today) : month, today))
                .map(view -> Rendering.view("expense/month")
                        .modelAttribute("view", view)
                        .modelAttribute("typed", typed)
                        .modelAttribute("expenseId", UuidCreator.getTimeOrderedEpoch())
                        .status(typed.status())
                        .modelAttribute("kinds", ExpenseKind.values())
                        .modelAttribute("classes", CostClass.values())
                        .modelAttribute("bases", Basis.values())
                        .build());
    }

    @PostMapping
    Mono<Rendering> enter(@Valid @ModelAttribute NewExpense entered, @AuthenticationPrincipal Viewer viewer) {
        return booking.enter(entered, viewer).map(expense -> seeMonth(expense.day()));
    }

    @PostMapping("/{expenseId}/cancellation")
    Mono<Rendering> cancel(
            @PathVariable UUID expenseId,
            @Valid @ModelAttribute ExpenseApi.Cancelling cancelling,
            @AuthenticationPrincipal Viewer viewer) {
        return booking.cancel(expenseId, cancelling.reason().strip(), viewer).map(expense -> seeMonth(expense.day()));
    }

    @PostMapping("/bases")
    Mono<Rendering> addBasis(@Valid @ModelAttribute NewBasis basis, @AuthenticationPrincipal Viewer viewer) {
        return Mono.fromSupplier(basis::rule)
                .delayUntil(rule -> rules.add(rule, viewer.personId()))
                .thenReturn(seeMonth(basis.validFrom()));
    }

    private Mono<ExpenseView> view(YearMonth month, LocalDate today) {
        return withdrawing
                .offered(Rule.EXPENSE_BASES)
                .flatMap(offered -> Mono.zip(
                                expenses.between(month.atDay(1), month.atEndOfMonth())
                                        .collectList(),
                                rules.all().collectList(),
                                types.known().collectList(),
                                withdrawing.of(Rule.EXPENSE_BASES))
                        .map(read -> new ExpenseView(
                                month, today, read.getT1(), read.getT2(), offered, read.getT3(), read.getT4())));
    }

    private static Rendering seeMonth(LocalDate day) {
        return Rendering.redirectTo("/wages/books/expenses?month=" + YearMonth.from(day))
                .status(HttpStatus.SEE_OTHER)
                .build();
    }
}
