package mizuhiki.stream.outcome;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.shared.security.Allowed;
import mizuhiki.stream.show.Show;
import mizuhiki.stream.show.Shows;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** 配信のあと: what became of a show. */
@Controller
@RequestMapping("/streams/{showId}/outcome")
@Allowed(Role.STAFF)
class OutcomePageController {

    private final Shows shows;
    private final Outcomes outcomes;
    private final TidyingUp tidyingUp;

    OutcomePageController(Shows shows, Outcomes outcomes, TidyingUp tidyingUp) {
        this.shows = shows;
        this.outcomes = outcomes;
        this.tidyingUp = tidyingUp;
    }

    record NextForm(@NotNull UUID nextShowId) {}

    @GetMapping
    Mono<Rendering> look(@PathVariable UUID showId) {
        return shows.get(showId).flatMap(this::page);
    }

    /** The orders behind one number. */
    @GetMapping("/rows")
    Mono<Rendering> rows(@PathVariable UUID showId, @RequestParam Axis by, @RequestParam String key) {
        return shows.get(showId)
                .flatMap(outcomes::of)
                .map(outcome -> Rendering.view("outcome/rows")
                        .modelAttribute("show", outcome.facts().show())
                        .modelAttribute("facts", outcome.facts())
                        .modelAttribute("by", by)
                        .modelAttribute("line", line(outcome, by, key))
                        .build());
    }

    @PostMapping("/leftovers")
    Mono<String> moveInto(@PathVariable UUID showId, @Valid @ModelAttribute NextForm form) {
        return tidyingUp
                .moveInto(showId, form.nextShowId())
                .thenReturn("redirect:/streams/" + form.nextShowId() + "#run-sheet");
    }

    private Mono<Rendering> page(Show show) {
        return Mono.zip(
                outcomes.of(show),
                tidyingUp.of(show),
                (outcome, left) -> Rendering.view("outcome/outcome")
                        .modelAttribute("show", show)
                        .modelAttribute("outcome", outcome)
                        .modelAttribute("minutes", outcome.by(Axis.MINUTE))
                        .modelAttribute("bars", Bars.of(outcome.by(Axis.MINUTE)))
                        .modelAttribute("pieces", outcome.by(Axis.PIECE))
                        .modelAttribute("roles", outcome.by(Axis.ROLE))
                        .modelAttribute("makers", outcome.by(Axis.MAKER))
                        .modelAttribute("left", left)
                        .build());
    }

    static Line line(Outcome outcome, Axis by, String key) {
        return outcome.by(by).stream()
                .filter(line -> line.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound(key));
    }
}
