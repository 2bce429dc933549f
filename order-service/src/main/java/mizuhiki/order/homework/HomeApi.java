package mizuhiki.order.homework;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import mizuhiki.order.homework.HomeMonth.Count;
import mizuhiki.order.homework.HomeRecord.Kind;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Working at home, for programs. */
@RestController
@RequestMapping("/api/v1/work/home")
@Allowed(Role.STAFF)
class HomeApi {

    private final HomeBook book;
    private final HomeDesk desk;

    HomeApi(HomeBook book, HomeDesk desk) {
        this.book = book;
        this.desk = desk;
    }

    record RecordRequest(@NotNull Kind kind, @NotNull @Valid Entry entry) {}

    record HomeView(
            UUID personId,
            String name,
            List<LocalDate> days,
            Count complete,
            Count contacts,
            Count reports,
            Count menus,
            Count weeks,
            Count meetings,
            List<Gap> gaps) {

        static HomeView of(MemberHome member) {
            var home = member.home();
            return new HomeView(
                    member.personId(),
                    member.name(),
                    home.days(),
                    home.complete(),
                    home.contacts(),
                    home.reports(),
                    home.menus(),
                    home.weeks(),
                    home.meetings(),
                    home.gaps());
        }
    }

    @GetMapping
    Flux<HomeView> month(@RequestParam YearMonth month) {
        return desk.all(month).filter(MemberHome::isAtHome).map(HomeView::of);
    }

    @PostMapping("/{personId}/records")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<HomeRecord> write(
            @PathVariable UUID personId,
            @Valid @RequestBody RecordRequest request,
            @AuthenticationPrincipal Viewer viewer) {
        return book.write(personId, request.kind(), request.entry(), viewer);
    }

    @PostMapping("/{personId}/records/{homeRecordId}/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> withdraw(
            @PathVariable UUID personId, @PathVariable UUID homeRecordId, @AuthenticationPrincipal Viewer viewer) {
        return book.withdraw(personId, homeRecordId, viewer);
    }
}
