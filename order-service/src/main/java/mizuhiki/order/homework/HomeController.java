package mizuhiki.order.homework;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.order.homework.HomeRecord.Kind;
import mizuhiki.shared.audit.Audit;
import mizuhiki.shared.document.Csv;
import mizuhiki.shared.people.People;
import mizuhiki.shared.people.Person;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Who worked at home, what is still missing, and writing it. */
@Controller
@RequestMapping("/work/home")
@Allowed(Role.STAFF)
class HomeController {

    private static final List<String> HEAD = List.of("メンバー", "日", "記録", "時刻", "方法", "内容", "書いた人");

    private final HomeBook book;
    private final HomeDesk desk;
    private final People people;
    private final Audit audit;

    HomeController(HomeBook book, HomeDesk desk, People people, Audit audit) {
        this.book = book;
        this.desk = desk;
        this.people = people;
        this.audit = audit;
    }

    @GetMapping
    Mono<Rendering> month(@RequestParam @Nullable YearMonth month) {
        return shown(month)
                .map(shown -> Rendering.view("homework/month")
                        .modelAttribute("month", shown)
                        .modelAttribute("homes", desk.all(shown).collectList())
                        .build());
    }

    /** For the authority, which may ask for it at any time; that it was taken out is kept. */
    @GetMapping(path = "/month.csv", produces = "text/csv;charset=UTF-8")
    @ResponseBody
    Mono<ResponseEntity<String>> export(@RequestParam YearMonth month) {
        return desk.all(month)
                .collectList()
                .zipWith(names(), (homes, names) -> homes.stream().flatMap(home -> home.rows(names)))
                .map(rows -> ResponseEntity.ok()
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                "attachment; filename=\"home-%s.csv\"".formatted(month))
                        .body(Csv.of(HEAD, rows)))
                .delayUntil(file -> audit.record("home-records-exported", null, Map.of("month", month.toString())));
    }

    private Mono<Map<UUID, String>> names() {
        return people.all().collectMap(Person::id, Person::displayName);
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
                                .modelAttribute("entry", EntryForm.about(about))
                                .build());
    }

    @PostMapping("/{personId}/records/{kind}")
    Mono<Rendering> write(
            @PathVariable UUID personId,
            @PathVariable Kind kind,
            @Valid @ModelAttribute("entry") EntryForm typed,
            BindingResult binding,
            @AuthenticationPrincipal Viewer viewer) {
        var entry = typed.entry();
        return binding.hasErrors() || entry == null
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
