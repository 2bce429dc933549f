package mizuhiki.order.yearly;

import static java.util.stream.Collectors.toMap;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import mizuhiki.order.archive.Issued;
import mizuhiki.order.archive.IssuedPapers;
import mizuhiki.order.form.SentForm;
import mizuhiki.order.form.Typed;
import mizuhiki.order.yearly.Year.Kind;
import mizuhiki.shared.people.People;
import mizuhiki.shared.people.Person;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.support.WebExchangeBindException;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** 年間支払証明: the manager gives them out; a member prints their own again. */
@Controller
@Allowed(Role.MANAGER)
class YearlyController {

    private static final int SHOWN = 200;

    private final PaidWages wages;
    private final YearlyIssuing issuing;
    private final YearlyPaper paper;
    private final IssuedPapers papers;
    private final People people;

    YearlyController(PaidWages wages, YearlyIssuing issuing, YearlyPaper paper, IssuedPapers papers, People people) {
        this.wages = wages;
        this.issuing = issuing;
        this.paper = paper;
        this.papers = papers;
        this.people = people;
    }

    record Asked(
            @NotNull UUID personId,
            @NotNull Kind kind,
            @Min(2000) @Max(2999) int year) {

        Year of() {
            return new Year(kind, year);
        }
    }

    /**
     * @param year the last that is over, unless payments are known only since
     * @param since from when payments are known; null where none are
     */
    record Offered(int year, @Nullable LocalDate since) {

        static Offered on(LocalDate today, Optional<LocalDate> since) {
            int over = today.getYear() - 1;
            return new Offered(since.map(day -> Math.max(over, day.getYear())).orElse(over), since.orElse(null));
        }
    }

    /** @param read one more than is shown, where older ones follow */
    record View(List<Person> members, List<Issued> read, Offered offered) {

        public List<Issued> issued() {
            return read.subList(0, Math.min(read.size(), SHOWN));
        }

        /** Null at the end. */
        public @Nullable Integer older() {
            return read.size() > SHOWN ? issued().getLast().number() : null;
        }

        public Map<UUID, String> names() {
            return members.stream().collect(toMap(Person::id, Person::displayName));
        }
    }

    @GetMapping("/wages/yearly")
    Mono<Rendering> page(@RequestParam @Nullable Integer before) {
        return page(before, Typed.NOTHING);
    }

    /** What was chosen stays, whatever is wrong with it; members read papers here, and have no form. */
    @ExceptionHandler({NothingPaidThatYear.class, WebExchangeBindException.class})
    Mono<Rendering> again(Exception why, ServerWebExchange exchange) {
        return SentForm.refused(exchange, why).flatMap(typed -> page(null, typed));
    }

    private Mono<Rendering> page(@Nullable Integer before, Typed typed) {
        return offered()
                .flatMap(offered -> view(before, offered))
                .map(view -> Rendering.view("yearly/all")
                        .modelAttribute("view", view)
                        .modelAttribute("typed", typed)
                        .status(typed.status())
                        .build());
    }

    private Mono<Offered> offered() {
        return Moment.today().zipWith(wages.keptSince().singleOptional(), Offered::on);
    }

    private Mono<View> view(@Nullable Integer before, Offered offered) {
        return Mono.zip(
                people.all().filter(person -> person.is(Role.MEMBER)).collectList(),
                issued(before),
                (members, issued) -> new View(members, issued, offered));
    }

    private Mono<List<Issued>> issued(@Nullable Integer before) {
        var number = before == null ? Integer.MAX_VALUE : before;
        return papers.before(Issued.Kind.YEARLY, number, SHOWN + 1).collectList();
    }

    @PostMapping("/wages/yearly")
    Mono<Rendering> issue(@Valid @ModelAttribute Asked asked, @AuthenticationPrincipal Viewer viewer) {
        return issuing.issue(asked.personId(), asked.of(), viewer)
                .map(issued -> Rendering.redirectTo("/wages/yearly")
                        .status(HttpStatus.SEE_OTHER)
                        .build());
    }

    @PostMapping("/api/v1/wages/yearly")
    @ResponseBody
    @ResponseStatus(HttpStatus.CREATED)
    Mono<Issued> issueAsTold(@Valid @RequestBody Asked asked, @AuthenticationPrincipal Viewer viewer) {
        return issuing.issue(asked.personId(), asked.of(), viewer);
    }

    @GetMapping(path = "/wages/yearly/{paperId}", produces = MediaType.APPLICATION_PDF_VALUE)
    @ResponseBody
    Mono<byte[]> print(@PathVariable UUID paperId) {
        return paper.print(paperId);
    }

    @Allowed(Role.MEMBER)
    @GetMapping(path = "/wages/mine/yearly/{paperId}", produces = MediaType.APPLICATION_PDF_VALUE)
    @ResponseBody
    Mono<byte[]> printOwn(@PathVariable UUID paperId, @AuthenticationPrincipal Viewer viewer) {
        return paper.print(paperId, viewer.personId());
    }
}
