package mizuhiki.order.books;

import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;

/** The way to the year's papers about money. */
@Controller
@Allowed(Role.STAFF)
class BooksController {

    @GetMapping("/wages/books")
    Rendering books(@AuthenticationPrincipal Viewer viewer) {
        return Rendering.view("books/hub").modelAttribute("viewer", viewer).build();
    }
}
