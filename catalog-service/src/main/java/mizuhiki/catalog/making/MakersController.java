package mizuhiki.catalog.making;

import jakarta.validation.Validator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import mizuhiki.shared.people.Person;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The question who made it, and the last look before it is done. */
@Controller
@RequestMapping("/catalog/make/{lotId}")
@Allowed({Role.MEMBER, Role.PEER, Role.STAFF})
class MakersController {

    private final Registration registration;
    private final Finishing finishing;
    private final Makers makers;
    private final Validator validator;

    MakersController(Registration registration, Finishing finishing, Makers makers, Validator validator) {
        this.registration = registration;
        this.finishing = finishing;
        this.makers = makers;
        this.validator = validator;
    }

    @GetMapping("/who")
    Mono<Rendering> who(@PathVariable UUID lotId, @AuthenticationPrincipal Viewer viewer) {
        return registration
                .get(lotId, viewer)
                .zipWith(
                        makers.possible(lotId),
                        (lot, members) -> whoPage(lot, WhoForm.candidates(lot, members, viewer))
                                .build());
    }

    @PostMapping("/who")
    Mono<Rendering> madeBy(
            @PathVariable UUID lotId, ServerWebExchange exchange, @AuthenticationPrincipal Viewer viewer) {
        return exchange.getFormData().flatMap(form -> note(lotId, form, viewer));
    }

    @GetMapping("/check")
    Mono<Rendering> check(@PathVariable UUID lotId, @AuthenticationPrincipal Viewer viewer) {
        return namedLot(lotId, viewer)
                .map(lot -> Rendering.view("making/check")
                        .modelAttribute("made", lot)
                        .build());
    }

    @PostMapping("/finish")
    Mono<Rendering> finish(@PathVariable UUID lotId, @AuthenticationPrincipal Viewer viewer) {
        return finishing
                .finish(lotId, viewer)
                .thenReturn(lotId)
                .onErrorReturn(LotFinished.class, lotId)
                .map(done -> StartController.see("/catalog/make/" + done + "/done"));
    }

    @GetMapping("/done")
    Mono<Rendering> done(@PathVariable UUID lotId, @AuthenticationPrincipal Viewer viewer) {
        return namedLot(lotId, viewer)
                .map(lot -> Rendering.view("making/done")
                        .modelAttribute("made", lot)
                        .build());
    }

    /**
     * Without anybody chosen, without minutes that make sense, or with some beside a box that is not ticked, the
     * question is asked again.
     */
    private Mono<Rendering> note(UUID lotId, MultiValueMap<String, String> form, Viewer viewer) {
        return Mono.zip(registration.get(lotId, viewer), makers.possible(lotId))
                .flatMap(asked -> note(asked.getT1(), asked.getT2(), form, viewer));
    }

    private Mono<Rendering> note(LotView lot, List<Person> members, MultiValueMap<String, String> form, Viewer viewer) {
        var who = WhoForm.read(form);
        var clear = validator.validate(who).isEmpty();
        var unticked = WhoForm.unticked(form, lot, members);
        return clear && unticked.isEmpty()
                ? registration
                        .madeBy(lot.id(), who.shares(), viewer)
                        .map(noted -> StartController.see("/catalog/make/" + lot.id() + "/check"))
                : Mono.just(whoPage(lot, WhoForm.candidates(form, members, viewer))
                        .modelAttribute("nobody", !clear)
                        .modelAttribute("unticked", unticked)
                        .status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .build());
    }

    private static Rendering.Builder<?> whoPage(LotView lot, List<WhoForm.Candidate> candidates) {
        return Rendering.view("making/who")
                .modelAttribute("lot", lot)
                .modelAttribute("candidates", candidates)
                .modelAttribute("unticked", Set.of());
    }

    private Mono<WhoForm.NamedLot> namedLot(UUID lotId, Viewer viewer) {
        return registration.get(lotId, viewer).zipWith(makers.possible(lotId), WhoForm::named);
    }
}
