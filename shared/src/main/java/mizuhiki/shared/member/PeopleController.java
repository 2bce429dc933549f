package mizuhiki.shared.member;

import jakarta.validation.Valid;
import java.util.UUID;
import mizuhiki.shared.people.People;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import reactor.core.publisher.Mono;

/** メンバー: everybody of the office, and each one's file. */
@Controller
@RequestMapping("/people")
@Allowed(Role.STAFF)
class PeopleController {

    private final People people;
    private final MemberFiles files;
    private final Welcoming welcoming;

    PeopleController(People people, MemberFiles files, Welcoming welcoming) {
        this.people = people;
        this.files = files;
        this.welcoming = welcoming;
    }

    @GetMapping
    Mono<String> all(Model model) {
        return people.all()
                .collectList()
                .doOnNext(everybody -> model.addAttribute("people", everybody))
                .thenReturn("member/people");
    }

    @GetMapping("/new")
    String form() {
        return "member/new-person";
    }

    @PostMapping
    Mono<String> add(@Valid @ModelAttribute Newcomer newcomer, @AuthenticationPrincipal Viewer viewer) {
        return welcoming.add(newcomer, viewer).map(PeopleController::toFile);
    }

    @GetMapping("/{personId}")
    Mono<String> file(@PathVariable UUID personId, Model model) {
        return files.open(personId)
                .doOnNext(file -> model.addAttribute("file", file))
                .thenReturn("member/person");
    }

    static String toFile(UUID personId) {
        return "redirect:/people/" + personId;
    }
}
