package mizuhiki.order.withdrawal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.UUID;
import mizuhiki.shared.api.Version;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Rates, policies and bases are withdrawn on the pages on which they stand. */
@Controller
@Allowed(Role.MANAGER)
class WithdrawalController {

    private final RuleWithdrawing withdrawing;

    WithdrawalController(RuleWithdrawing withdrawing) {
        this.withdrawing = withdrawing;
    }

    /** @param mark of the one the page showed */
    record Seen(@Nullable Integer mark) {

        Version told() {
            return new Version(Objects.requireNonNullElse(mark, -1));
        }
    }

    @PostMapping("/wages/policy/wage/{day}/withdrawal")
    Mono<Rendering> withdrawWagePolicy(
            @PathVariable LocalDate day, @ModelAttribute Seen seen, @AuthenticationPrincipal Viewer viewer) {
        return withdrawing
                .withdrawSeen(Rule.WAGE_POLICY, day, seen.told(), viewer)
                .thenReturn(see("/wages/policy/wage"));
    }

    @PostMapping("/wages/policy/credit/{day}/withdrawal")
    Mono<Rendering> withdrawCreditPolicy(
            @PathVariable LocalDate day, @ModelAttribute Seen seen, @AuthenticationPrincipal Viewer viewer) {
        return withdrawing
                .withdrawSeen(Rule.CREDIT_POLICY, day, seen.told(), viewer)
                .thenReturn(see("/wages/policy/credit"));
    }

    @PostMapping("/work/tasks/{taskId}/rates/{day}/withdrawal")
    Mono<Rendering> withdrawRate(
            @PathVariable UUID taskId,
            @PathVariable LocalDate day,
            @ModelAttribute Seen seen,
            @AuthenticationPrincipal Viewer viewer) {
        return withdrawing
                .withdrawSeen(Rule.rateOf(taskId), day, seen.told(), viewer)
                .thenReturn(see("/work/tasks/" + taskId));
    }

    /** @param month the page shows; else the one of the day */
    @PostMapping("/wages/books/expenses/bases/{expense}/{day}/withdrawal")
    Mono<Rendering> withdrawBasis(
            @PathVariable String expense,
            @PathVariable LocalDate day,
            @RequestParam @Nullable YearMonth month,
            @ModelAttribute Seen seen,
            @AuthenticationPrincipal Viewer viewer) {
        var shown = month == null ? YearMonth.from(day) : month;
        return withdrawing
                .withdrawSeen(Rule.basisOf(expense), day, seen.told(), viewer)
                .thenReturn(see("/wages/books/expenses?month=" + shown));
    }

    private static Rendering see(String path) {
        return Rendering.redirectTo(path).status(HttpStatus.SEE_OTHER).build();
    }
}
