package mizuhiki.stream.floor;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The last page of a show: how long each role took, confirmed in one go. */
@Controller
@RequestMapping("/streams/{showId}/end")
@Allowed(Role.STAFF)
class EndPageController {

    private final Ending ending;

    EndPageController(Ending ending) {
        this.ending = ending;
    }

    /** The last page of a show as it is filled in. */
    record EndForm(
            @Nullable @Size(max = 100) List<@NotNull @Valid WorkedForm> roles,
            @Nullable @Size(max = 20) List<@NotNull @Valid HelperForm> helpers) {

        /** What helping is called where nothing else is said; an office has a kind of task of that name from the start. */
        private static final String TASK = "配信";

        static final EndForm NEW = new EndForm(null, null);

        record WorkedForm(
                @NotNull UUID assignmentId,
                @NotNull @Min(0) @Max(720) Integer minutes) {}

        /** A line may be left empty; one that names somebody or says minutes needs both. */
        record HelperForm(
                @Nullable UUID personId,
                @Nullable @Size(max = 30) String task,
                @Nullable @Min(0) @Max(720) Integer minutes) {

            static final HelperForm EMPTY = new HelperForm(null, null, null);

            @AssertTrue
            public boolean isComplete() {
                return (personId == null) == (minutes == null);
            }

            boolean named() {
                return personId != null && minutes != null;
            }

            Confirmed.Helper helper() {
                return new Confirmed.Helper(
                        Objects.requireNonNull(personId),
                        task == null || task.isBlank() ? TASK : task.strip(),
                        Objects.requireNonNull(minutes));
            }
        }

        Confirmed confirmed() {
            return new Confirmed(minutesByAssignment(), named());
        }

        private Map<UUID, Integer> minutesByAssignment() {
            return roles == null
                    ? Map.of()
                    : roles.stream()
                            .filter(role -> role != null && role.assignmentId() != null && role.minutes() != null)
                            .collect(Collectors.toMap(WorkedForm::assignmentId, WorkedForm::minutes, Math::max));
        }

        List<RoleMinutes> over(List<RoleMinutes> proposed) {
            var filledIn = minutesByAssignment();
            return proposed.stream()
                    .map(role -> role.confirmed(filledIn.getOrDefault(role.assignmentId(), role.minutes())))
                    .toList();
        }

        public HelperForm helper(int at) {
            var line = helpers == null || at >= helpers.size() ? null : helpers.get(at);
            return Objects.requireNonNullElse(line, HelperForm.EMPTY);
        }

        private List<Confirmed.Helper> named() {
            return helpers == null
                    ? List.of()
                    : helpers.stream()
                            .filter(HelperForm::named)
                            .map(HelperForm::helper)
                            .toList();
        }
    }

    @GetMapping
    Mono<Rendering> confirm(@PathVariable UUID showId) {
        return page(showId, EndForm.NEW, HttpStatus.OK);
    }

    @PostMapping
    Mono<Rendering> end(
            @PathVariable UUID showId,
            @Valid @ModelAttribute("form") EndForm form,
            BindingResult faults,
            @AuthenticationPrincipal Viewer viewer) {
        return faults.hasErrors()
                ? page(showId, form, HttpStatus.UNPROCESSABLE_CONTENT)
                : ending.end(showId, form.confirmed(), viewer.personId())
                        .thenReturn(Rendering.redirectTo("/streams/" + showId + "/floor")
                                .build());
    }

    /** With what was filled in, in place of what is proposed. */
    private Mono<Rendering> page(UUID showId, EndForm form, HttpStatus status) {
        return Mono.zip(
                ending.proposal(showId),
                ending.helpers(showId),
                (roles, members) -> Rendering.view("stream/end")
                        .modelAttribute("roles", form.over(roles))
                        .modelAttribute("members", members)
                        .modelAttribute("showId", showId)
                        .modelAttribute("form", form)
                        .status(status)
                        .build());
    }
}
