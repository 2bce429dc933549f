package mizuhiki.order.grade;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Locale;
import mizuhiki.order.form.SentForm;
import mizuhiki.order.form.Typed;
import mizuhiki.order.grade.GradeWords.NewGrade;
import mizuhiki.order.grade.GradeWords.Switch;
import mizuhiki.shared.people.People;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.problem.Refusal;
import mizuhiki.shared.security.Allowed;
import mizuhiki.shared.time.Moment;
import mizuhiki.shared.web.text.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.support.WebExchangeBindException;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The warning, the switch behind it, and the grades people have. */
@Controller
@Allowed(Role.MANAGER)
class GradeController {

    private static final LocalDate EVER = LocalDate.of(9999, 1, 1);
    private static final String WARNING = "grade.warning";

    private final Grades grades;
    private final GradeDecision decision;
    private final People people;
    private final Texts texts;

    GradeController(Grades grades, GradeDecision decision, People people, Texts texts) {
        this.grades = grades;
        this.decision = decision;
        this.people = people;
        this.texts = texts;
    }

    @GetMapping("/work/grading")
    Mono<Rendering> page() {
        return page(Typed.NOTHING);
    }

    @ExceptionHandler({Refusal.class, WebExchangeBindException.class})
    Mono<Rendering> again(Exception why, ServerWebExchange exchange) {
        return SentForm.refused(exchange, why).flatMap(this::page);
    }

    private Mono<Rendering> page(Typed typed) {
        return Mono.zip(grades.until(EVER), people.all().collectList(), Moment.today())
                .map(all -> Rendering.view("work/grading")
                        .modelAttribute("view", GradePage.of(all.getT1(), all.getT2(), all.getT3()))
                        .modelAttribute("typed", typed)
                        .status(typed.status())
                        .build());
    }

    @PostMapping("/work/grading")
    Mono<Rendering> decide(@Valid @ModelAttribute Switch word, @AuthenticationPrincipal Viewer viewer, Locale locale) {
        return decided(word, viewer, locale).map(grading -> see());
    }

    @PostMapping("/work/grades")
    Mono<Rendering> give(@Valid @ModelAttribute NewGrade grade, @AuthenticationPrincipal Viewer viewer) {
        return given(grade, viewer).map(given -> see());
    }

    @GetMapping("/api/v1/work/grades")
    @ResponseBody
    Mono<GradeBook> all() {
        return grades.until(EVER);
    }

    @PostMapping("/api/v1/work/grading")
    @ResponseBody
    @ResponseStatus(HttpStatus.CREATED)
    Mono<Grading> decideAsTold(@Valid @RequestBody Switch word, @AuthenticationPrincipal Viewer viewer, Locale locale) {
        return decided(word, viewer, locale);
    }

    @PostMapping("/api/v1/work/grades")
    @ResponseBody
    @ResponseStatus(HttpStatus.CREATED)
    Mono<PersonGrade> giveAsTold(@Valid @RequestBody NewGrade grade, @AuthenticationPrincipal Viewer viewer) {
        return given(grade, viewer);
    }

    /** The warning is kept in the language it was read in. */
    private Mono<Grading> decided(Switch word, Viewer viewer, Locale locale) {
        return Moment.get()
                .map(now -> word.of(texts.plain(WARNING, locale), viewer, now))
                .flatMap(decision::decide);
    }

    private Mono<PersonGrade> given(NewGrade grade, Viewer viewer) {
        return Moment.get().map(now -> grade.of(viewer, now)).flatMap(decision::give);
    }

    private static Rendering see() {
        return Rendering.redirectTo("/work/grading")
                .status(HttpStatus.SEE_OTHER)
                .build();
    }
}
