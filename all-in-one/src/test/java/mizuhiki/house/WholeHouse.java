package mizuhiki.house;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import mizuhiki.Mizuhiki;
import mizuhiki.shared.database.TestDatabase;
import mizuhiki.shared.people.TestPeople;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** All services in one process, on a port and a database of its own; all tests with it share one. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest(classes = Mizuhiki.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.class)
@AutoConfigureWebTestClient(timeout = "60s")
@Import({TestPeople.class, OtherDays.class})
public @interface WholeHouse {}
