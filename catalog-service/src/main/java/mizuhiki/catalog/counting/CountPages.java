package mizuhiki.catalog.counting;

import java.util.UUID;
import mizuhiki.catalog.counting.LotsThere.Stretch;
import mizuhiki.catalog.shelf.HandPlace;
import mizuhiki.shared.api.Page;
import mizuhiki.shared.people.People;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** 棚卸し, for staff. */
@Controller
@RequestMapping("/catalog/products/counts")
@Allowed(Role.STAFF)
class CountPages {

    private static final int SHOWN = 24;

    private final CountSheets sheets;
    private final CountPage page;
    private final Counting counting;
    private final People people;

    CountPages(CountSheets sheets, CountPage page, Counting counting, People people) {
        this.sheets = sheets;
        this.page = page;
        this.counting = counting;
        this.people = people;
    }

    @GetMapping
    Mono<Rendering> past(@RequestParam @Nullable String after) {
        return sheets.slice(Page.of(after, SHOWN))
                .map(slice -> Rendering.view("counting/past")
                        .modelAttribute("slice", slice)
                        .modelAttribute("places", HandPlace.values())
                        .modelAttribute(
                                "names",
                                people.displayNames(slice.items().stream()
                                        .map(PastSheet::personId)
                                        .distinct()
                                        .toList()))
                        .build());
    }

    @GetMapping("/{countId}")
    Mono<Rendering> sheet(@PathVariable UUID countId) {
        return sheets.get(countId)
                .map(sheet -> Rendering.view("counting/sheet")
                        .modelAttribute("sheet", sheet)
                        .modelAttribute("lines", sheets.lines(countId).collectList())
                        .modelAttribute("person", people.get(sheet.personId()))
                        .build());
    }

    @GetMapping("/new")
    Mono<Rendering> count(
            @RequestParam(defaultValue = "SHELF") HandPlace place,
            @RequestParam(defaultValue = "false") boolean emptyToo,
            @RequestParam @Nullable UUID after,
            @RequestParam @Nullable UUID counted) {
        return page.blank(Stretch.behind(after, place, emptyToo), counted);
    }

    @PostMapping("/new")
    Mono<Rendering> counted(
            @RequestParam HandPlace place,
            @RequestParam(defaultValue = "false") boolean emptyToo,
            @RequestParam @Nullable UUID after,
            @RequestParam @Nullable UUID until,
            @RequestParam(defaultValue = "false") boolean skip,
            ServerWebExchange exchange,
            @AuthenticationPrincipal Viewer viewer) {
        var stretch = new Stretch(place, emptyToo, after, until);
        return exchange.getFormData()
                .map(form -> CountForm.read(place, form))
                .flatMap(form -> skip && form.entries().isEmpty()
                        ? Mono.just(see(stretch.next().orElse(stretch).path().toUriString()))
                        : taken(form, stretch, viewer));
    }

    private Mono<Rendering> taken(CountForm form, Stretch stretch, Viewer viewer) {
        return form.isClear() ? take(form, stretch, viewer) : page.unclear(form, stretch);
    }

    private Mono<Rendering> take(CountForm form, Stretch stretch, Viewer viewer) {
        return counting.count(form.counted(viewer.personId()))
                .map(countId -> see(onwards(stretch, countId)))
                .onErrorResume(CountRefused.class, refused -> page.refused(form, stretch, refused));
    }

    private static Rendering see(String path) {
        return Rendering.redirectTo(path).status(HttpStatus.SEE_OTHER).build();
    }

    /** To what is still to be counted, and to the sheet from the last page. */
    private static String onwards(Stretch stretch, UUID countId) {
        return stretch.next()
                .map(next -> next.path().queryParam("counted", countId).toUriString())
                .orElse("/catalog/products/counts/" + countId);
    }
}
