package mizuhiki.stream.lineup;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.security.Allowed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** だれに、なにを: the proposal for one show, to be looked at and sent in one tap. */
@Controller
@RequestMapping("/streams/{showId}/lineup")
@Allowed(Role.STAFF)
class LineupPageController {

    private final Proposing proposing;
    private final Filling filling;

    LineupPageController(Proposing proposing, Filling filling) {
        this.proposing = proposing;
        this.filling = filling;
    }

    record ChosenForm(@NotNull UUID slotId, @NotNull UUID personId) {}

    record LineupForm(
            @Nullable @Size(min = 1, max = 100) List<@NotNull @Valid ChosenForm> turns,
            @Nullable UUID without) {

        /** Where nobody can stand in, somebody who cannot come is freed all the same. */
        @AssertTrue
        public boolean isAboutSomebody() {
            return turns != null || without != null;
        }

        List<Filling.Chosen> chosen() {
            return turns == null
                    ? List.of()
                    : turns.stream()
                            .map(turn -> new Filling.Chosen(turn.slotId(), turn.personId()))
                            .toList();
        }
    }

    /**
     * @param without somebody who cannot come: what would be instead
     * @param others a role whose other people are looked at
     */
    @GetMapping
    Mono<Rendering> propose(
            @PathVariable UUID showId, @RequestParam @Nullable UUID without, @RequestParam @Nullable UUID others) {
        return proposing
                .of(showId, without)
                .map(proposal -> Rendering.view("lineup/lineup")
                        .modelAttribute("lineup", Lineup.of(proposal, without, others))
                        .build());
    }

    @PostMapping
    Mono<String> send(@PathVariable UUID showId, @Valid @ModelAttribute LineupForm form) {
        return filling.fill(showId, form.chosen(), form.without()).thenReturn("redirect:/streams/{showId}#roles");
    }
}
