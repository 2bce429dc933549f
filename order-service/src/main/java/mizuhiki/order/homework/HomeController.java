package mizuhiki.order.homework;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import mizuhiki.order.homework.HomeRecord.Kind;
import mizuhiki.shared.people.Person;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Who worked at home, what is still missing, and writing it. */
@Controller
@RequestMapping("/work/home")
@Allowed(Role.STAFF)
class HomeController {

    private final HomeBook book;
    private final HomeDesk desk;

    HomeController(HomeBook book, HomeDesk desk) {
        this.book = book;
        this.desk = desk;
    }

    @GetMapping
    Mono<Rendering> month(@RequestParam @Nullable YearMonth month) {
        return shown(month)
                .map(shown -> Rendering.view("homework/month")
                        .modelAttribute("month", shown)
                        .modelAttribute("homes", desk.all(shown).collectList())
                        .build());
    }

    @GetMapping("/{personId}")
    Mono<Rendering> member(@PathVariable UUID personId, @RequestParam @Nullable YearMonth month) {
        return book.member(personId)
                .zipWith(shown(month), desk::of)
                .flatMap(home -> home)
                .map(home -> Rendering.view("homework/member")
                        .modelAttribute("member", home)
                        .build());
    }

    @GetMapping("/{personId}/records/{kind}")
    Mono<Rendering> blank(@PathVariable UUID personId, @PathVariable Kind kind, @RequestParam @Nullable LocalDate day) {
        return book.member(personId)
                .zipWith(
                        Mono.justOrEmpty(day).switchIfEmpty(Moment.today()),
                        (member, about) -> form(member, kind)
                                .modelAttribute("entry", Entry.about(about))
                                .build());
    }

    @PostMapping("/{personId}/records/{kind}")
    Mono<Rendering> write(
            @PathVariable UUID personId,
            @PathVariable Kind kind,
            @Valid @ModelAttribute("entry") Entry entry,
            BindingResult binding,
            @AuthenticationPrincipal Viewer viewer) {
        return binding.hasErrors()
                ? again(personId, kind, "unclear")
                : book.write(personId, kind, entry, viewer)
                        .map(record -> see(personId, record.day()))
                        .onErrorResume(RecordUnclear.class, refused -> again(personId, kind, refused.slug()));
    }

    @PostMapping("/{personId}/records/{homeRecordId}/withdrawal")
    Mono<Rendering> withdraw(
            @PathVariable UUID personId,
            @PathVariable UUID homeRecordId,
            @RequestParam @Nullable LocalDate day,
            @AuthenticationPrincipal Viewer viewer) {
        return book.withdraw(personId, homeRecordId, viewer)
                .then(Mono.justOrEmpty(day).switchIfEmpty(Moment.today()))
                .map(about -> see(personId, about));
    }

    /** What was typed is in the model, so the form shows it again. */
    private Mono<Rendering> again(UUID personId, Kind kind, String problem) {
        return book.member(personId)
                .map(member -> form(member, kind)
                        .modelAttribute("problem", problem)
                        .status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .build());
    }

    private static Rendering.Builder<?> form(Person member, Kind kind) {
        return Rendering.view("homework/write").modelAttribute("person", member).modelAttribute("kind", kind);
    }

    private static Mono<YearMonth> shown(@Nullable YearMonth month) {
        return Mono.justOrEmpty(month).switchIfEmpty(Moment.today().map(YearMonth::from));
    }

    private static Rendering see(UUID personId, LocalDate day) {
        return Rendering.redirectTo("/work/home/%s?month=%s".formatted(personId, YearMonth.from(day)))
                .status(HttpStatus.SEE_OTHER)
                .build();
    }
}
