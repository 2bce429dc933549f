package mizuhiki.shared.member;

import java.util.UUID;
import mizuhiki.shared.people.People;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.security.Allowed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import reactor.core.publisher.Mono;

/** メンバー: everybody of the office, and each one's file. */
@Controller
@RequestMapping("/people")
@Allowed(Role.STAFF)
class PeopleController {

    private final People people;
    private final MemberFiles files;

    PeopleController(People people, MemberFiles files) {
        this.people = people;
        this.files = files;
    }

    @GetMapping
    Mono<String> all(Model model) {
        return people.all()
                .collectList()
                .doOnNext(everybody -> model.addAttribute("people", everybody))
                .thenReturn("member/people");
    }

    @GetMapping("/{personId}")
    Mono<String> file(@PathVariable UUID personId, Model model) {
        return files.open(personId)
                .doOnNext(file -> model.addAttribute("file", file).addAttribute("typed", MemberFile.Typed.NOTHING))
                .thenReturn("member/person");
    }

    static String toFile(UUID personId) {
        return "redirect:/people/" + personId;
    }
}
