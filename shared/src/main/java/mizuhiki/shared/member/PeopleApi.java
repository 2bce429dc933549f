package mizuhiki.shared.member;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import mizuhiki.shared.api.Version;
import mizuhiki.shared.people.Login;
import mizuhiki.shared.people.People;
import mizuhiki.shared.people.Person;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1/people")
@Allowed(Role.STAFF)
class PeopleApi {

    private final People people;
    private final MemberFiles files;
    private final Membership membership;
    private final Amending amending;

    PeopleApi(People people, MemberFiles files, Membership membership, Amending amending) {
        this.people = people;
        this.files = files;
        this.membership = membership;
        this.amending = amending;
    }

    @GetMapping
    Flux<Person> all() {
        return people.all();
    }

    @GetMapping("/{personId}")
    Mono<MemberFile> file(@PathVariable UUID personId) {
        return files.open(personId);
    }

    @PutMapping("/{personId}")
    Mono<ResponseEntity<Person>> amend(
            @PathVariable UUID personId,
            @RequestHeader(value = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody PersonDetails details,
            @AuthenticationPrincipal Viewer viewer) {
        return amending.amend(personId, details.seenAs(Version.in(ifMatch)), viewer)
                .map(person ->
                        ResponseEntity.ok().eTag(Version.eTag(person.version())).body(person));
    }

    @PutMapping("/{personId}/login")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> setLogin(
            @PathVariable UUID personId, @Valid @RequestBody NewLogin login, @AuthenticationPrincipal Viewer viewer) {
        return membership.setLogin(personId, login.login(), viewer);
    }

    @PutMapping("/{personId}/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> setPassword(
            @PathVariable UUID personId,
            @Valid @RequestBody NewPassword password,
            @AuthenticationPrincipal Viewer viewer) {
        return membership.setPassword(personId, password.password(), viewer);
    }

    @PostMapping("/{personId}/sign-out")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> signOut(@PathVariable UUID personId, @AuthenticationPrincipal Viewer viewer) {
        return membership.signOut(personId, viewer);
    }

    @PostMapping("/{personId}/leave")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> leave(@PathVariable UUID personId, @AuthenticationPrincipal Viewer viewer) {
        return membership.leave(personId, viewer);
    }

    @PostMapping("/{personId}/come-back")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> comeBack(@PathVariable UUID personId, @AuthenticationPrincipal Viewer viewer) {
        return membership.comeBack(personId, viewer);
    }

    record NewLogin(@Size(min = 2, max = 254) String login) {

        NewLogin {
            login = login == null ? "" : Login.normal(login);
        }
    }

    record NewPassword(@NotBlank @Size(max = 200) String password) {}
}
