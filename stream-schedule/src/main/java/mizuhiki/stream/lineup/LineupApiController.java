package mizuhiki.stream.lineup;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.security.Allowed;
import mizuhiki.stream.reason.Explanation;
import mizuhiki.stream.reason.Reason;
import mizuhiki.stream.roster.Rule;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1/streams/{showId}/lineup")
@Allowed(Role.STAFF)
class LineupApiController {

    private final Proposing proposing;
    private final Filling filling;

    LineupApiController(Proposing proposing, Filling filling) {
        this.proposing = proposing;
        this.filling = filling;
    }

    record TurnRequest(@NotNull UUID slotId, @NotNull UUID personId) {

        Filling.Chosen chosen() {
            return new Filling.Chosen(slotId, personId);
        }
    }

    /** @param turns may be none only where somebody cannot come */
    record LineupRequest(
            @NotNull @Size(max = 100) List<@NotNull @Valid TurnRequest> turns,
            @Nullable UUID without) {

        @AssertTrue
        public boolean isAboutSomebody() {
            return turns == null || !turns.isEmpty() || without != null;
        }
    }

    /**
     * @param why rules that speak for whoever is proposed
     * @param others with {@code others} only: everybody else, and what stands in their way
     */
    record LineView(
            UUID slotId,
            String role,
            Instant startsAt,
            int minutes,
            Proposal.Change change,
            @Nullable UUID personId,
            @Nullable String name,
            @Nullable String before,
            List<Rule> why,
            @Nullable List<OtherView> others) {}

    record OtherView(String name, List<Rule> whyNot) {}

    /** @param unattended nobody of the staff stands by although a role asks for it */
    record LineupView(UUID showId, List<LineView> lines, boolean newcomerAlone, boolean unattended) {

        static LineupView of(Proposal proposal, @Nullable UUID others) {
            return new LineupView(
                    proposal.situation().show().id(),
                    proposal.lines().stream()
                            .map(line -> line(proposal, line, others))
                            .toList(),
                    proposal.newcomerAlone(),
                    proposal.situation().isUnattended());
        }
    }

    /** On paper: nobody is told. */
    @GetMapping
    Mono<LineupView> propose(
            @PathVariable UUID showId, @RequestParam @Nullable UUID without, @RequestParam @Nullable UUID others) {
        return proposing.of(showId, without).map(proposal -> LineupView.of(proposal, others));
    }

    /** All offers, each with its reason; or none. */
    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> send(@PathVariable UUID showId, @Valid @RequestBody LineupRequest request) {
        var chosen = request.turns().stream().map(TurnRequest::chosen).toList();
        return filling.fill(showId, chosen, request.without());
    }

    private static LineView line(Proposal proposal, Proposal.Line line, @Nullable UUID others) {
        var slotId = line.turn().id();
        return new LineView(
                slotId,
                line.turn().name(),
                line.turn().startsAt(),
                line.turn().minutes(),
                line.change(),
                line.personId(),
                line.name(),
                line.before(),
                rules(line.explanation()),
                Objects.equals(slotId, others) ? others(proposal, slotId) : null);
    }

    private static List<OtherView> others(Proposal proposal, UUID slotId) {
        return proposal.others(slotId).stream()
                .map(other -> new OtherView(other.name(), rules(other.explanation())))
                .toList();
    }

    private static List<Rule> rules(Explanation explanation) {
        return explanation.reasons().stream().map(Reason::rule).toList();
    }
}
