package mizuhiki.order.withdrawal;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Rates and policies are withdrawn on the pages on which they stand. */
@Controller
@Allowed(Role.MANAGER)
class WithdrawalController {

    private final RuleWithdrawing withdrawing;

    WithdrawalController(RuleWithdrawing withdrawing) {
        this.withdrawing = withdrawing;
    }

    /** @param mark of the one the page showed */
    record Seen(@Nullable String mark) {

        String told() {
            return Objects.requireNonNullElse(mark, "");
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

    @DeleteMapping("/api/v1/wages/policies/wage/{day}")
    @ResponseBody
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> withdrawWagePolicyAsTold(@PathVariable LocalDate day, @AuthenticationPrincipal Viewer viewer) {
        return withdrawing.withdraw(Rule.WAGE_POLICY, day, viewer);
    }

    @DeleteMapping("/api/v1/wages/policies/credit/{day}")
    @ResponseBody
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> withdrawCreditPolicyAsTold(@PathVariable LocalDate day, @AuthenticationPrincipal Viewer viewer) {
        return withdrawing.withdraw(Rule.CREDIT_POLICY, day, viewer);
    }

    @DeleteMapping("/api/v1/work/tasks/{taskId}/rates/{day}")
    @ResponseBody
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> withdrawRateAsTold(
            @PathVariable UUID taskId, @PathVariable LocalDate day, @AuthenticationPrincipal Viewer viewer) {
        return withdrawing.withdraw(Rule.rateOf(taskId), day, viewer);
    }

    private static Rendering see(String path) {
        return Rendering.redirectTo(path).status(HttpStatus.SEE_OTHER).build();
    }
}
