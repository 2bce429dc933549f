package mizuhiki.stream.chore;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import mizuhiki.stream.platform.Platform;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1/streams/{showId}/chores")
@Allowed(Role.STAFF)
class ChoreApiController {

    private final Preparing preparing;

    ChoreApiController(Preparing preparing) {
        this.preparing = preparing;
    }

    record ChoreView(Chore chore, Platform platform, Way way, boolean done) {

        static ChoreView of(ChoreList.Item item) {
            return new ChoreView(
                    item.chore(), item.chore().platform(), item.chore().way(), item.done());
        }
    }

    record PlatformsRequest(@NotNull @Size(max = 5) Set<@NotNull Platform> platforms) {}

    @GetMapping
    Mono<List<ChoreView>> list(@PathVariable UUID showId) {
        return preparing
                .list(showId)
                .map(list -> list.shown().stream().map(ChoreView::of).toList());
    }

    /** Beside its main platform. */
    @PutMapping("/platforms")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> showOn(@PathVariable UUID showId, @Valid @RequestBody PlatformsRequest request) {
        return preparing.showOn(showId, request.platforms());
    }

    @PutMapping("/{chore}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> tick(@PathVariable UUID showId, @PathVariable Chore chore, @AuthenticationPrincipal Viewer viewer) {
        return preparing.tick(showId, chore, viewer.personId());
    }

    @DeleteMapping("/{chore}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> untick(@PathVariable UUID showId, @PathVariable Chore chore) {
        return preparing.untick(showId, chore);
    }
}
