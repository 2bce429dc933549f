package mizuhiki.catalog;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import mizuhiki.catalog.chat.TestComments;
import mizuhiki.catalog.intake.TestShows;
import mizuhiki.shared.database.TestDatabase;
import mizuhiki.shared.people.TestPeople;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The whole service on a real database and a real port; all tests with it share one context. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest(
        classes = CatalogService.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "mizuhiki.data=target/data")
@ContextConfiguration(initializers = TestDatabase.class)
@AutoConfigureWebTestClient
@Import({TestPeople.class, TestShows.class, TestComments.class})
public @interface CatalogTest {}
