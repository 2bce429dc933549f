package mizuhiki.browser;

import java.time.LocalDate;
import java.util.List;
import mizuhiki.house.WholeHouse;
import mizuhiki.shared.outbox.relay.Relay;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.TestPeople;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.reactive.server.WebTestClient;

/** From "I made this" to "this is why you earned it", as the people would do it. */
@WholeHouse
class MainJobInBrowserTests {

    private static final LocalDate MADE = LocalDate.of(2026, 10, 5);

    @Autowired
    WebTestClient web;

    @Autowired
    TestPeople people;

    @Autowired
    Relay relay;

    @LocalServerPort
    int port;

    private final Weights weights = new Weights();

    @Test
    void theStoryOfTheBroochIsPlayedToItsEnd() {
        try (var chromium = Chromium.start()) {
            var troupe = new Troupe(chromium, "http://localhost:" + port, people, people.office(), weights);
            gather(troupe);
            var hana = troupe.signedIn("はな", FromBenchToBuyer.PHONE, MADE);
            var staff = troupe.signedIn("職員", FromSaleToWage.DESK, MADE);

            var sale = new FromBenchToBuyer(troupe, staff, hana, relay);
            sale.make();
            sale.plan();
            sale.sell();
            sale.send();

            var wage = new FromSaleToWage(troupe, staff, hana);
            wage.close();
            wage.why();
            wage.trace();
        }
        System.out.println(weights.table());
    }

    private void gather(Troupe troupe) {
        List.of("はな", "ケン", "ゆい").forEach(name -> troupe.join(name, Role.MEMBER));
        troupe.join("職員", Role.STAFF);
        troupe.openShop(web, troupe.join("管理者", Role.MANAGER), MADE);
    }
}
