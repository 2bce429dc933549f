package mizuhiki.stream.pair;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Pairs for programs: staff bring two together, each sees and ends their own. */
@RestController
@RequestMapping("/api/v1/streams")
@Allowed({Role.MEMBER, Role.PEER, Role.STAFF})
class PairApiController {

    private final Pairing pairing;
    private final PairLists lists;

    PairApiController(Pairing pairing, PairLists lists) {
        this.pairing = pairing;
        this.lists = lists;
    }

    record PairRequest(@NotNull UUID newcomerId, @NotNull UUID peerId) {}

    record Paired(UUID pairId) {}

    @GetMapping("/pair")
    Mono<List<PairLists.OwnPair>> mine(@AuthenticationPrincipal Viewer viewer) {
        return lists.ofPerson(viewer.personId());
    }

    @DeleteMapping("/pair/{pairId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> endOwn(@PathVariable UUID pairId, @AuthenticationPrincipal Viewer viewer) {
        return pairing.endOwn(viewer.personId(), pairId);
    }

    @GetMapping("/pairs")
    @Allowed(Role.STAFF)
    Mono<PairBoard> board() {
        return lists.board();
    }

    @PostMapping("/pairs")
    @Allowed(Role.STAFF)
    @ResponseStatus(HttpStatus.CREATED)
    Mono<Paired> pair(@Valid @RequestBody PairRequest request) {
        return pairing.pair(request.newcomerId(), request.peerId()).map(Paired::new);
    }

    @DeleteMapping("/pairs/{pairId}")
    @Allowed(Role.STAFF)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> end(@PathVariable UUID pairId) {
        return pairing.end(pairId);
    }
}
