package mizuhiki.order.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import mizuhiki.order.OrderTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;

@OrderTest
class YoungTableTests {

    private static final String PLAN =
            "explain select from orders.purchase where id = '00000000-0000-7000-8000-000000000001'";

    @Autowired
    DatabaseClient database;

    @Test
    void orderIsFoundByItsKeyBeforeAnythingIsKnownOfTheTable() {
        var plan = database.sql(PLAN).mapValue(String.class).all().collectList().block();

        assertThat(Objects.requireNonNull(plan)).anyMatch(line -> line.contains("purchase_pkey"));
    }
}
