package mizuhiki.catalog.claim;

import java.util.Map;
import mizuhiki.catalog.desk.Desk;
import mizuhiki.catalog.stock.Stock;
import mizuhiki.catalog.stock.TestShelf;
import mizuhiki.shared.office.Office;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.shared.ticket.TicketOffice;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;

/** An office of its own with a shelf to claim from, for both doors of the claim desk. */
abstract class ClaimTest {

    @Autowired
    WebTestClient web;

    @Autowired
    TicketOffice tickets;

    @Autowired
    Stock stock;

    @Autowired
    Desk desk;

    @Autowired
    DatabaseClient database;

    @Autowired
    TestPeople people;

    Office office;
    TestShelf shelf;

    @BeforeEach
    void office() {
        office = people.office();
        shelf = new TestShelf(office.id(), database, stock);
    }

    WebTestClient.ResponseSpec claim(String slug, Map<String, ?> body) {
        return post("/api/v1/claim/" + slug, body);
    }

    WebTestClient.ResponseSpec post(String path, Map<String, ?> body) {
        return web.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }
}
