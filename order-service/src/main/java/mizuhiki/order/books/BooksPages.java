package mizuhiki.order.books;

import java.util.Set;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.web.NavItem;
import mizuhiki.shared.web.TextBundle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the papers about money hang in the house. */
@Configuration(proxyBeanMethods = false)
class BooksPages {

    @Bean
    TextBundle booksTexts() {
        return new TextBundle("texts/books");
    }

    @Bean
    NavItem booksPlace() {
        return new NavItem("/wages/books", "books.nav", Set.of(Role.STAFF), 92);
    }
}
