package mizuhiki.order.expense;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import mizuhiki.order.apportion.ExpenseKind;
import mizuhiki.order.apportion.ExpenseRule;
import mizuhiki.order.apportion.ExpenseRules;
import mizuhiki.order.withdrawal.Rule;
import mizuhiki.order.withdrawal.RuleWithdrawing;
import mizuhiki.shared.api.Version;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1/wages/expenses")
@Allowed(Role.MANAGER)
class ExpenseApi {

    private final ExpenseBooking booking;
    private final Expenses expenses;
    private final ExpenseRules rules;
    private final RuleWithdrawing withdrawing;

    ExpenseApi(ExpenseBooking booking, Expenses expenses, ExpenseRules rules, RuleWithdrawing withdrawing) {
        this.booking = booking;
        this.expenses = expenses;
        this.rules = rules;
        this.withdrawing = withdrawing;
    }

    record Cancelling(@NotBlank @Size(max = 200) String reason) {}

    @GetMapping
    Flux<Expense> month(@RequestParam YearMonth month) {
        return expenses.between(month.atDay(1), month.atEndOfMonth());
    }

    /** Of a day within five years back and the end of the next month, whose month is open. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Mono<Expense> enter(@Valid @RequestBody NewExpense entered, @AuthenticationPrincipal Viewer viewer) {
        return booking.enter(entered, viewer);
    }

    @PostMapping("/{expenseId}/cancellation")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<Expense> cancel(
            @PathVariable UUID expenseId,
            @Valid @RequestBody Cancelling cancelling,
            @AuthenticationPrincipal Viewer viewer) {
        return booking.cancel(expenseId, cancelling.reason().strip(), viewer);
    }

    @GetMapping("/bases")
    Flux<ExpenseRule> bases() {
        return rules.all();
    }

    @PostMapping("/bases")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<ExpenseRule> addBasis(@Valid @RequestBody NewBasis basis, @AuthenticationPrincipal Viewer viewer) {
        return Mono.fromSupplier(basis::rule).delayUntil(rule -> rules.add(rule, viewer.personId()));
    }

    /** Its ETag is what a withdrawal starts from. */
    @GetMapping("/bases/{kind}/{day}")
    Mono<ResponseEntity<ExpenseRule>> basis(@PathVariable ExpenseKind kind, @PathVariable LocalDate day) {
        return withdrawing.tagged(
                Rule.basisOf(kind.name()),
                day,
                rules.all()
                        .filter(rule -> rule.kind() == kind && rule.validFrom().equals(day))
                        .next());
    }

    @DeleteMapping("/bases/{kind}/{day}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> withdrawBasis(
            @PathVariable ExpenseKind kind,
            @PathVariable LocalDate day,
            @RequestHeader(value = "If-Match", required = false) @Nullable String ifMatch,
            @AuthenticationPrincipal Viewer viewer) {
        return withdrawing.withdrawSeen(Rule.basisOf(kind.name()), day, Version.in(ifMatch), viewer);
    }
}
