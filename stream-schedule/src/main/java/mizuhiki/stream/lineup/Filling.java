package mizuhiki.stream.lineup;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.shared.web.text.Texts;
import mizuhiki.stream.casting.Casting;
import mizuhiki.stream.roster.Plan;
import mizuhiki.stream.standing.Situation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Sends the offers of a proposal, each with its reason; all of them, or none. */
@Service
public class Filling {

    private static final int REASONS_TOLD = 3;
    private static final int LONGEST_REASON = 200;

    private final Proposing proposing;
    private final Casting casting;
    private final Texts texts;
    private final TransactionalOperator transaction;

    Filling(Proposing proposing, Casting casting, Texts texts, TransactionalOperator transaction) {
        this.proposing = proposing;
        this.casting = casting;
        this.texts = texts;
        this.transaction = transaction;
    }

    /** Who was proposed for which role, as staff have seen it. */
    public record Chosen(UUID slotId, UUID personId) {}

    public Mono<Void> fill(UUID showId, List<Chosen> chosen, @Nullable UUID without) {
        return letGo(showId, without)
                .then(Mono.defer(() -> proposing.situation(showId)))
                .map(situation -> new Proposal(situation, filled(situation, chosen)))
                .flatMapMany(proposal -> Flux.fromIterable(chosen).concatMap(one -> ask(proposal, one)))
                .then()
                .as(transaction::transactional);
    }

    private Mono<Void> letGo(UUID showId, @Nullable UUID without) {
        return without == null ? Mono.empty() : casting.cannot(showId, without);
    }

    private static Plan filled(Situation situation, List<Chosen> chosen) {
        var plan = situation.plan();
        for (var one : chosen) {
            var place = plan.places().stream()
                    .filter(each -> each.opening().id().equals(one.slotId()))
                    .findFirst()
                    .orElseThrow(() -> new NotFound(one.slotId()));
            var person = plan.candidates().stream()
                    .filter(each -> each.id().equals(one.personId()))
                    .findFirst()
                    .orElseThrow(() -> new NotFound(one.personId()));
            plan = plan.with(place.with(person));
        }
        return plan;
    }

    private Mono<Void> ask(Proposal proposal, Chosen chosen) {
        var showId = proposal.situation().show().id();
        var taken = proposal.situation().ofShow().stream()
                .anyMatch(turn -> turn.id().equals(chosen.slotId()) && turn.personId() != null);
        var request = new Casting.Request(showId, chosen.slotId(), chosen.personId(), reason(proposal, chosen));
        return (taken ? casting.withdraw(showId, chosen.slotId()) : Mono.<Void>empty())
                .then(Mono.defer(() -> casting.ask(request)))
                .then();
    }

    /** In the language of whoever reads it. */
    private @Nullable String reason(Proposal proposal, Chosen chosen) {
        var locale = locale(proposal, chosen.personId());
        var reason = Wording.forPerson(proposal.explain(chosen.slotId(), chosen.personId())).stream()
                .limit(REASONS_TOLD)
                .map(sentence -> texts.ruby(sentence, locale).plain())
                .collect(Collectors.joining(locale.equals(Locale.ENGLISH) ? " " : ""));
        return reason.isEmpty() || reason.length() > LONGEST_REASON ? null : reason;
    }

    private static Locale locale(Proposal proposal, UUID personId) {
        return proposal.situation().crowd().people().stream()
                .filter(person -> person.id().equals(personId))
                .map(person -> person.textLevel().locale())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(Locale.JAPANESE);
    }
}
