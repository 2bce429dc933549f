package mizuhiki.catalog.likeness;

import java.util.List;
import java.util.UUID;
import mizuhiki.shared.people.People;
import mizuhiki.shared.people.Person;
import mizuhiki.shared.people.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The page that asks who can be seen. */
@Component
class SeenPages {

    private final Looking looking;
    private final PublicPhotos photos;
    private final People people;

    SeenPages(Looking looking, PublicPhotos photos, People people) {
        this.looking = looking;
        this.photos = photos;
        this.people = people;
    }

    Mono<Rendering> of(UUID photoId, Viewer viewer) {
        return looking.get(photoId, viewer)
                .flatMap(look -> page(look, SeenForm.of(look), viewer))
                .map(Rendering.Builder::build);
    }

    Mono<Rendering> unclear(UUID photoId, SeenForm form, Viewer viewer) {
        return looking.get(photoId, viewer)
                .flatMap(look -> page(look, form, viewer))
                .map(page -> page.modelAttribute("unclear", true)
                        .status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .build());
    }

    /** What others agree to is for staff only. */
    private Mono<Rendering.Builder<?>> page(Look look, SeenForm form, Viewer viewer) {
        return choices(look)
                .map(choices -> Rendering.view("likeness/people")
                        .modelAttribute("look", look)
                        .modelAttribute("form", form)
                        .modelAttribute("choices", choices)
                        .modelAttribute("shown", viewer.isStaff() ? photos.why(look.photoId()) : Mono.empty()));
    }

    /** Everybody who is here, and who was seen before they left. */
    private Mono<List<Person>> choices(Look look) {
        return people.all()
                .filter(person -> person.active() || look.people().contains(person.id()))
                .collectList();
    }
}
