package mizuhiki.order.work;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.shared.people.People;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Looking through the work of a month, and mending it. */
@Controller
@Allowed(Role.STAFF)
class WorkController {

    private final WorkList list;
    private final WorkRecords records;
    private final People people;

    WorkController(WorkList list, WorkRecords records, People people) {
        this.list = list;
        this.records = records;
        this.people = people;
    }

    record Minutes(@NotNull @Min(0) @Max(1440) Integer minutes) {}

    record MonthOfWork(YearMonth month, List<RecordedWork> works, Map<UUID, String> names) {

        public String name(RecordedWork work) {
            return names.getOrDefault(work.personId(), "");
        }

        public YearMonth before() {
            return month.minusMonths(1);
        }

        public YearMonth after() {
            return month.plusMonths(1);
        }
    }

    @GetMapping("/work/records")
    Mono<Rendering> page(@RequestParam @Nullable YearMonth month, @RequestParam(defaultValue = "false") boolean saved) {
        return Mono.justOrEmpty(month)
                .switchIfEmpty(Moment.today().map(YearMonth::from))
                .flatMap(this::view)
                .map(view -> Rendering.view("work/records")
                        .modelAttribute("view", view)
                        .modelAttribute("saved", saved)
                        .build());
    }

    @PostMapping("/work/records/{recordId}/correction")
    Mono<Rendering> mend(
            @PathVariable UUID recordId,
            @Valid @ModelAttribute Minutes minutes,
            @RequestParam YearMonth month,
            @AuthenticationPrincipal Viewer viewer) {
        return correct(recordId, minutes, viewer)
                .thenReturn(Rendering.redirectTo("/work/records?saved=true&month=" + month)
                        .status(HttpStatus.SEE_OTHER)
                        .build());
    }

    @GetMapping("/api/v1/work/records")
    @ResponseBody
    Flux<RecordedWork> list(@RequestParam YearMonth month) {
        return list.of(month);
    }

    @PostMapping("/api/v1/work/records/{recordId}/corrections")
    @ResponseBody
    @ResponseStatus(HttpStatus.CREATED)
    Mono<Void> correctAsTold(
            @PathVariable UUID recordId, @Valid @RequestBody Minutes minutes, @AuthenticationPrincipal Viewer viewer) {
        return correct(recordId, minutes, viewer);
    }

    private Mono<Void> correct(UUID recordId, Minutes minutes, Viewer viewer) {
        return Moment.get()
                .map(now -> new Correction(
                        UuidCreator.getTimeOrderedEpoch(), recordId, minutes.minutes(), viewer.personId(), now))
                .flatMap(records::correct);
    }

    private Mono<MonthOfWork> view(YearMonth month) {
        return list.of(month)
                .collectList()
                .flatMap(works -> people.displayNames(works.stream()
                                .map(RecordedWork::personId)
                                .distinct()
                                .toList())
                        .map(names -> new MonthOfWork(month, works, names)));
    }
}
