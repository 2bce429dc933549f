package mizuhiki.stream.casting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import mizuhiki.shared.api.GivenText;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.security.Allowed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import reactor.core.publisher.Mono;

/** Asking somebody from the page of the show. */
@Controller
@RequestMapping("/streams/{showId}/roles/{slotId}")
@Allowed(Role.STAFF)
class CastingPageController {

    private final Casting casting;

    CastingPageController(Casting casting) {
        this.casting = casting;
    }

    record AskForm(
            @NotNull UUID personId,
            @Nullable @Size(max = 200) String reason) {

        Casting.Request request(UUID showId, UUID slotId) {
            return new Casting.Request(showId, slotId, personId, GivenText.orNull(reason));
        }
    }

    @PostMapping("/ask")
    Mono<String> ask(@PathVariable UUID showId, @PathVariable UUID slotId, @Valid @ModelAttribute AskForm form) {
        return casting.ask(form.request(showId, slotId)).thenReturn(roles());
    }

    @PostMapping("/withdraw")
    Mono<String> withdraw(@PathVariable UUID showId, @PathVariable UUID slotId) {
        return casting.withdraw(showId, slotId).thenReturn(roles());
    }

    private static String roles() {
        return "redirect:/streams/{showId}#roles";
    }
}
