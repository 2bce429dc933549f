package mizuhiki.stream.cue;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.security.Allowed;
import mizuhiki.stream.cue.Cue.Plan;
import mizuhiki.stream.show.Shows;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1/streams/{showId}")
@Allowed(Role.STAFF)
class CueApiController {

    private final Shows shows;
    private final Cues cues;
    private final Cueing cueing;

    CueApiController(Shows shows, Cues cues, Cueing cueing) {
        this.shows = shows;
        this.cues = cues;
        this.cueing = cueing;
    }

    record CuesRequest(@NotNull @Size(max = 30) List<@Valid @NotNull Plan> cues) {}

    @GetMapping("/cues")
    Mono<List<Cue>> cues(@PathVariable UUID showId) {
        return shows.get(showId).flatMap(show -> cues.ofShow(show.id()));
    }

    @PutMapping("/segments/{segmentId}/cues")
    Mono<List<Cue>> write(
            @PathVariable UUID showId, @PathVariable UUID segmentId, @Valid @RequestBody CuesRequest request) {
        return cueing.write(showId, segmentId, request.cues());
    }
}
