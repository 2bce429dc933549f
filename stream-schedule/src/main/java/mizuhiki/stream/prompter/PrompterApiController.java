package mizuhiki.stream.prompter;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import mizuhiki.stream.rundown.Segment.Kind;
import mizuhiki.stream.script.Beat;
import mizuhiki.stream.show.ShowState;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@Allowed({Role.MEMBER, Role.PEER, Role.STAFF})
class PrompterApiController {

    private final Prompters prompters;

    PrompterApiController(Prompters prompters) {
        this.prompters = prompters;
    }

    record MineView(
            ShowState state,
            List<String> roles,
            List<Prompter.Turn> turns,
            @Nullable BeatView now,
            @Nullable BeatView next,
            List<BeatView> later) {

        static MineView of(Prompter prompter) {
            return new MineView(
                    prompter.show().state(),
                    prompter.roles(),
                    prompter.parts(),
                    BeatView.of(prompter.now()),
                    BeatView.of(prompter.next()),
                    prompter.later().stream().map(BeatView::present).toList());
        }
    }

    record BeatView(Kind kind, @Nullable String title, Instant at, List<CueView> cues) {

        static @Nullable BeatView of(@Nullable Beat beat) {
            return beat == null ? null : present(beat);
        }

        static BeatView present(Beat beat) {
            var cues = beat.cues().stream()
                    .map(cue -> new CueView(cue.role(), cue.words()))
                    .toList();
            return new BeatView(
                    beat.stretch().segment().kind(),
                    beat.title(),
                    beat.stretch().at(),
                    cues);
        }
    }

    record CueView(String role, String words) {}

    @GetMapping("/api/v1/streams/{showId}/mine")
    Mono<MineView> mine(@PathVariable UUID showId, @AuthenticationPrincipal Viewer viewer) {
        return prompters.of(showId, viewer).map(MineView::of);
    }
}
