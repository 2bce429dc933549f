package mizuhiki.shared.office;

import static org.assertj.core.api.Assertions.assertThat;

import mizuhiki.shared.database.TestDatabase;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(classes = GroundApplication.class)
@ContextConfiguration(initializers = TestDatabase.class)
class YenColumnTests {

    @Autowired
    DatabaseClient database;

    @Test
    void yenIsBoundAndReadLikeAnyValue() {
        assertThat(doubled(new Price(Yen.of(-3000), null))).isEqualTo(new Price(Yen.of(-6000), null));
    }

    private @Nullable Price doubled(Price price) {
        return database.sql("select :amount * 2 as amount, :none::bigint as none")
                .bindProperties(price)
                .mapProperties(Price.class)
                .one()
                .block();
    }

    record Price(Yen amount, @Nullable Yen none) {}
}
