package mizuhiki.stream.repeat;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import mizuhiki.shared.api.Version;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.security.Allowed;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1/streams/repeats")
@Allowed(Role.STAFF)
class RepeatApiController {

    private final Repeats repeats;
    private final RepeatDays days;
    private final RepeatPlanning planning;

    RepeatApiController(Repeats repeats, RepeatDays days, RepeatPlanning planning) {
        this.repeats = repeats;
        this.days = days;
        this.planning = planning;
    }

    record RepeatView(
            UUID id,
            RepeatKind kind,
            String title,
            String rule,
            LocalDate firstDay,
            @Nullable LocalDate lastDay,
            LocalTime begins,
            int minutes,
            OnClosedDay onClosedDay,
            int version) {

        static RepeatView of(Repeat repeat) {
            return new RepeatView(
                    repeat.id(),
                    repeat.kind(),
                    repeat.title(),
                    repeat.rule(),
                    repeat.firstDay(),
                    repeat.lastDay(),
                    repeat.begins(),
                    repeat.minutes(),
                    repeat.onClosedDay(),
                    repeat.version());
        }
    }

    @GetMapping
    Flux<RepeatView> list() {
        return Moment.today().flatMapMany(repeats::going).map(RepeatView::of);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Mono<ResponseEntity<RepeatView>> plan(@Valid @RequestBody RepeatPlan plan) {
        return planning.plan(plan).map(repeat -> answer(HttpStatus.CREATED, repeat));
    }

    @GetMapping("/{repeatId}/days")
    Flux<RepeatDays.Laid> days(@PathVariable UUID repeatId) {
        return Mono.zip(repeats.get(repeatId), Moment.get()).flatMapMany(known -> days.laid(repeatId, known.getT2()));
    }

    /** From the plan's first day on. */
    @PostMapping("/{repeatId}/changes")
    Mono<ResponseEntity<RepeatView>> change(
            @PathVariable UUID repeatId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody RepeatPlan plan) {
        return planning.changeFrom(repeatId, Version.in(ifMatch), plan)
                .map(repeat -> answer(HttpStatus.CREATED, repeat));
    }

    private static ResponseEntity<RepeatView> answer(HttpStatus status, Repeat repeat) {
        return ResponseEntity.status(status)
                .eTag(Version.eTag(repeat.version()))
                .body(RepeatView.of(repeat));
    }
}
