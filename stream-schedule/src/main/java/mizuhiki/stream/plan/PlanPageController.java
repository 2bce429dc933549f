package mizuhiki.stream.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import mizuhiki.shared.api.Version;
import mizuhiki.shared.office.Office;
import mizuhiki.shared.office.Offices;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.occasion.Invitations;
import mizuhiki.stream.plan.ShowProgress.Step;
import mizuhiki.stream.role.Exposure;
import mizuhiki.stream.show.ShowState;
import mizuhiki.stream.skill.RoleKinds;
import mizuhiki.stream.standby.StandBys;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** One show on the desk of staff. */
@Controller
@RequestMapping("/streams/{showId}")
@Allowed(Role.STAFF)
class PlanPageController {

    private final Desks desks;
    private final ShowProgress progress;
    private final Offices offices;
    private final StandBys standBys;
    private final RoleKinds kinds;
    private final Invitations invitations;

    PlanPageController(
            Desks desks,
            ShowProgress progress,
            Offices offices,
            StandBys standBys,
            RoleKinds kinds,
            Invitations invitations) {
        this.desks = desks;
        this.progress = progress;
        this.offices = offices;
        this.standBys = standBys;
        this.kinds = kinds;
        this.invitations = invitations;
    }

    record StepForm(@NotNull Step step, @NotNull Integer version) {}

    @GetMapping
    Mono<Rendering> desk(@PathVariable UUID showId, @AuthenticationPrincipal Viewer viewer) {
        return desks.ofShow(showId).flatMap(desk -> page(desk, viewer));
    }

    @PostMapping("/progress")
    Mono<String> take(@PathVariable UUID showId, @Valid @ModelAttribute StepForm form) {
        return progress.take(showId, form.step(), new Version(form.version())).thenReturn("redirect:/streams/{showId}");
    }

    private Mono<Rendering> page(Desk desk, Viewer viewer) {
        return Mono.zip(
                        offices.get(viewer.officeId()),
                        standBys.of(desk.show()),
                        kinds.all(),
                        Moment.get(),
                        invitations.forEverybodyDuring(desk.toBeCast()))
                .map(found -> page(
                        desk,
                        found.getT1(),
                        Presence.of(found.getT2(), desk.askable(), viewer.personId()),
                        desk.tooLong(found.getT3()),
                        desk.show().isLeftOpen(found.getT4()),
                        found.getT5()));
    }

    private static Rendering page(
            Desk desk,
            Office office,
            Presence presence,
            Set<UUID> tooLong,
            boolean leftOpen,
            Map<UUID, String> gatherings) {
        var show = desk.show();
        return Rendering.view("stream/show")
                .modelAttribute("desk", desk)
                .modelAttribute("show", show)
                .modelAttribute("presence", presence)
                .modelAttribute("tooLong", tooLong)
                .modelAttribute("leftOpen", leftOpen)
                .modelAttribute("gatherings", gatherings)
                .modelAttribute("lastBeforeEnd", desk.lastBeforeEnd())
                .modelAttribute("exposures", Exposure.values())
                .modelAttribute("steps", steps(desk))
                .modelAttribute("castable", show.state().isPlanned())
                .modelAttribute("editable", show.state().isPlanned() || show.state() == ShowState.ON_AIR)
                .modelAttribute("live", "/live/" + office.slug() + "/" + show.id())
                .build();
    }

    private static Step[] steps(Desk desk) {
        return Arrays.stream(Step.values())
                .filter(step -> step.possible(desk.show()))
                .toArray(Step[]::new);
    }
}
