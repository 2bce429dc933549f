package mizuhiki.stream.month;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.security.Allowed;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.lineup.Filling;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** ひと月の役割: the proposal for all shows of a month, sent show by show. */
@Controller
@RequestMapping("/streams/rosters")
@Allowed(Role.STAFF)
class MonthPageController {

    private final MonthProposing proposing;
    private final Filling filling;

    MonthPageController(MonthProposing proposing, Filling filling) {
        this.proposing = proposing;
        this.filling = filling;
    }

    record ChosenForm(@NotNull UUID slotId, @NotNull UUID personId) {}

    record RosterForm(@NotNull @Size(min = 1, max = 100) List<@NotNull @Valid ChosenForm> turns) {

        List<Filling.Chosen> chosen() {
            return turns.stream()
                    .map(turn -> new Filling.Chosen(turn.slotId(), turn.personId()))
                    .toList();
        }
    }

    @GetMapping
    Mono<String> now() {
        return Moment.today().map(today -> "redirect:/streams/rosters/" + YearMonth.from(today));
    }

    @GetMapping("/{month}")
    Mono<Rendering> propose(@PathVariable YearMonth month) {
        return proposing
                .of(month)
                .map(roster -> Rendering.view("month/month")
                        .modelAttribute("roster", roster)
                        .modelAttribute("before", roster.month().minusMonths(1))
                        .modelAttribute("after", roster.month().plusMonths(1))
                        .build());
    }

    /** As staff have seen it: all offers of a show, or none. */
    @PostMapping("/{month}/{showId}")
    Mono<String> send(
            @PathVariable YearMonth month, @PathVariable UUID showId, @Valid @ModelAttribute RosterForm form) {
        return filling.fill(showId, form.chosen(), null).thenReturn("redirect:/streams/rosters/{month}#show-{showId}");
    }
}
