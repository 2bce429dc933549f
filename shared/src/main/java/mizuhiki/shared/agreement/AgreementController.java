package mizuhiki.shared.agreement;

import jakarta.validation.Valid;
import java.util.List;
import java.util.stream.Stream;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.people.consent.Consent;
import mizuhiki.shared.people.consent.PersonalLimit;
import mizuhiki.shared.security.Allowed;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import reactor.core.publisher.Mono;

/** やくそく: what I agree to, one question a page, and how much is enough for me. */
@Controller
@RequestMapping("/me")
@Allowed({Role.MEMBER, Role.PEER, Role.STAFF})
class AgreementController {

    private static final List<Integer> MINUTES = List.of(30, 60, 90, 120);

    private final Consenting consenting;
    private final Limiting limiting;

    AgreementController(Consenting consenting, Limiting limiting) {
        this.consenting = consenting;
        this.limiting = limiting;
    }

    @GetMapping("/consent")
    Mono<String> mine(@RequestParam @Nullable Consent said, @AuthenticationPrincipal Viewer viewer, Model model) {
        model.addAttribute("said", said);
        return consenting
                .today(viewer.personId())
                .doOnNext(consents -> model.addAttribute("consents", consents))
                .thenReturn("agreement/consents");
    }

    @GetMapping("/consent/{purpose}")
    Mono<String> question(@PathVariable Consent purpose, @AuthenticationPrincipal Viewer viewer, Model model) {
        return consenting
                .today(viewer.personId(), purpose)
                .doOnNext(consent -> model.addAttribute("consent", consent))
                .then(consenting.lastWords(viewer.personId(), purpose))
                .doOnNext(words -> model.addAttribute("words", words))
                .then(Moment.today())
                .doOnNext(today -> model.addAttribute("today", today))
                .thenReturn("agreement/consent");
    }

    @PostMapping("/consent/{purpose}")
    Mono<String> say(
            @PathVariable Consent purpose,
            @Valid @ModelAttribute Answer answer,
            @AuthenticationPrincipal Viewer viewer) {
        return consenting
                .say(viewer.personId(), purpose, answer, viewer.personId())
                .thenReturn("redirect:/me/consent?said=" + purpose);
    }

    @GetMapping("/limits")
    Mono<String> limits(@AuthenticationPrincipal Viewer viewer, Model model) {
        return limiting.of(viewer.personId())
                .doOnNext(limit -> model.addAttribute("limit", limit).addAttribute("choices", choices(limit)))
                .thenReturn("agreement/limits");
    }

    /** What staff wrote down may be none of the usual; it stays unless another is chosen. */
    private static List<Integer> choices(PersonalLimit limit) {
        return Stream.concat(MINUTES.stream(), Stream.ofNullable(limit.minutesADay()))
                .distinct()
                .sorted()
                .toList();
    }

    @PostMapping("/limits")
    Mono<String> limit(@Valid @ModelAttribute LimitRequest request, @AuthenticationPrincipal Viewer viewer) {
        return limiting.set(request.limit(viewer.personId()), viewer.personId()).thenReturn("redirect:/me/consent");
    }
}
