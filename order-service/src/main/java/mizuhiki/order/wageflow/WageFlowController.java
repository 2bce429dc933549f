package mizuhiki.order.wageflow;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.order.flow.Flow;
import mizuhiki.order.wageflow.Wanted.Months;
import mizuhiki.shared.people.People;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.security.Allowed;
import mizuhiki.shared.time.Moment;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** What wages were paid for, and the lines behind every number. */
@Controller
@Allowed(Role.MANAGER)
class WageFlowController {

    private final PaidLines lines;
    private final People people;

    WageFlowController(PaidLines lines, People people) {
        this.lines = lines;
        this.people = people;
    }

    /** @param found one more than is shown, where there is more */
    record Listed(Wanted wanted, Months months, List<PaidLine> found, Map<UUID, String> names) {

        public List<PaidLine> shown() {
            return found.subList(0, Math.min(found.size(), PaidLines.PAGE));
        }

        public boolean hasMore() {
            return found.size() > PaidLines.PAGE;
        }

        public String more() {
            var kind = wanted.kind() == null ? "" : "&kind=" + wanted.kind();
            var member = wanted.member() == null ? "" : "&member=" + wanted.member();
            return "/report/wages/lines?%s%s%s&page=%d"
                    .formatted(months.query(), kind, member, wanted.pageNumber() + 1);
        }

        public String name(PaidLine line) {
            return names.getOrDefault(line.personId(), "");
        }
    }

    @GetMapping("/report/wages")
    Mono<Rendering> picture(@Valid @ModelAttribute Wanted wanted) {
        return drawn(wanted)
                .map(picture -> Rendering.view("report/wages")
                        .modelAttribute("picture", picture)
                        .build());
    }

    @GetMapping("/api/v1/report/wages")
    @ResponseBody
    Mono<List<Flow>> pictureAsTold(@Valid @ModelAttribute Wanted wanted) {
        return drawn(wanted).map(WagePicture::flows);
    }

    @GetMapping("/report/wages/lines")
    Mono<Rendering> list(@Valid @ModelAttribute Wanted wanted) {
        return Moment.today()
                .map(wanted::months)
                .flatMap(months -> listed(wanted, months))
                .map(listed -> Rendering.view("report/lines")
                        .modelAttribute("listed", listed)
                        .build());
    }

    private Mono<WagePicture> drawn(Wanted wanted) {
        return Moment.today().map(wanted::months).flatMap(this::drawn);
    }

    private Mono<WagePicture> drawn(Months months) {
        return Mono.zip(
                lines.sums(months).collectList(), names(), (sums, names) -> new WagePicture(months, sums, names));
    }

    private Mono<Listed> listed(Wanted wanted, Months months) {
        return Mono.zip(
                lines.list(months, wanted).collectList(),
                names(),
                (found, names) -> new Listed(wanted, months, found, names));
    }

    /** Of everybody: a few dozen people. */
    private Mono<Map<UUID, String>> names() {
        return people.all().collectMap(person -> person.id(), person -> person.displayName());
    }
}
