package mizuhiki.order.book;

import mizuhiki.order.book.BookDesk.Asked;
import mizuhiki.order.ledger.Account;
import mizuhiki.shared.api.Page;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.security.Allowed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

@Controller
@Allowed(Role.MANAGER)
class BookController {

    private final BookDesk desk;

    BookController(BookDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/wages/book")
    Mono<Rendering> page(@ModelAttribute("asked") Asked asked) {
        return desk.accounts(asked)
                .map(accounts -> Rendering.view("wages/book")
                        .modelAttribute("book", accounts)
                        .modelAttribute("asked", asked)
                        .build());
    }

    @GetMapping("/wages/book/{account}")
    Mono<Rendering> page(
            @PathVariable Account account, @ModelAttribute("asked") Asked asked, @RequestParam @Nullable String after) {
        return desk.open(account, asked, Page.of(after, null))
                .map(opened -> Rendering.view("wages/book-account")
                        .modelAttribute("opened", opened)
                        .modelAttribute("asked", asked)
                        .build());
    }

    @GetMapping("/api/v1/wages/book")
    @ResponseBody
    Mono<BookDesk.Accounts> accounts(@ModelAttribute Asked asked) {
        return desk.accounts(asked);
    }

    @GetMapping("/api/v1/wages/book/{account}")
    @ResponseBody
    Mono<BookDesk.Opened> account(
            @PathVariable Account account,
            @ModelAttribute Asked asked,
            @RequestParam @Nullable String after,
            @RequestParam @Nullable Integer size) {
        return desk.open(account, asked, Page.of(after, size));
    }
}
