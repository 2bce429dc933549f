package mizuhiki.shared.web.failure;

import java.util.Locale;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.shared.security.OpenToAll;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Says what each type of problem means, under the address that names it. */
@Controller
@OpenToAll
class ProblemController {

    private final ProblemTexts texts;

    ProblemController(ProblemTexts texts) {
        this.texts = texts;
    }

    @GetMapping("/problems/{slug:[a-z0-9-]+}")
    String show(@PathVariable String slug, Locale locale, Model model) {
        if (!texts.know(slug, locale)) {
            throw new NotFound(slug);
        }
        var problem = Problem.of(HttpStatus.BAD_REQUEST, slug);
        model.addAttribute("slug", slug);
        model.addAttribute("title", texts.title(problem, locale));
        model.addAttribute("detail", texts.detail(problem, locale));
        return "problem-type";
    }
}
