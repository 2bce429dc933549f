package mizuhiki.shared.web.failure;

import java.util.Locale;
import mizuhiki.shared.web.text.Ruby;
import mizuhiki.shared.web.text.Texts;
import org.springframework.stereotype.Component;

/** What is said about a problem: about this very fact where somebody wrote it down, else in general. */
@Component
class ProblemTexts {

    private final Texts texts;

    ProblemTexts(Texts texts) {
        this.texts = texts;
    }

    boolean know(String slug, Locale locale) {
        return texts.has("problem.%s.title".formatted(slug), locale);
    }

    /** The same as buyers are told of it, where somebody wrote that down: they know no forms, addresses or staff. */
    Problem atShop(Problem problem, Locale locale) {
        var slug = slug(problem, locale) + "-at-shop";
        return know(slug, locale) ? problem.named(slug) : problem;
    }

    Ruby title(Problem problem, Locale locale) {
        return say("title", problem, locale);
    }

    Ruby detail(Problem problem, Locale locale) {
        return say("detail", problem, locale);
    }

    Ruby field(FieldProblem field, Locale locale) {
        var key = "field." + field.code();
        return texts.ruby(
                texts.has(key, locale) ? key : "field.unreadable",
                locale,
                field.arguments().toArray());
    }

    private Ruby say(String part, Problem problem, Locale locale) {
        return texts.ruby(
                "problem.%s.%s".formatted(slug(problem, locale), part),
                locale,
                problem.arguments().toArray());
    }

    private String slug(Problem problem, Locale locale) {
        return know(problem.slug(), locale) ? problem.slug() : problem.generalSlug();
    }
}
