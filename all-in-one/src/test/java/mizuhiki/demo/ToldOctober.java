package mizuhiki.demo;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import mizuhiki.demo.house.DemoCalendar;
import mizuhiki.demo.house.DemoCast;
import mizuhiki.demo.house.DemoOffice;
import mizuhiki.demo.house.DemoPeople;
import mizuhiki.demo.house.OfficeClient;
import mizuhiki.demo.house.PastRequests;
import mizuhiki.demo.month.MonthStory;
import mizuhiki.shared.outbox.relay.Relay;
import mizuhiki.shared.security.session.Sessions;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The small demo office as it looks on 20 November 2026, and what it answers. */
record ToldOctober(DemoCast cast) {

    private static final Instant NOW = DemoCalendar.at(LocalDate.of(2026, 11, 20), 9, 0);
    private static final List<String> NAMES = List.of("誠", "千夏", "直樹", "愛");

    static ToldOctober tell(DemoPeople people, PastRequests past, Sessions sessions, Relay relay, int port)
            throws IOException {
        var client = new OfficeClient(RestClient.create(), JsonMapper.shared(), past, "", NOW);
        try (var file = new ClassPathResource("demo/minato.json").getInputStream()) {
            var demo = client.json().readValue(file, DemoOffice.class);
            var calendar = new DemoCalendar(NOW);
            var office = people.open(demo);
            var ids = people.join(demo, office, DemoCalendar.at(LocalDate.of(2026, 9, 1), 0, 5));
            var cast = new DemoCast(client.to("http://localhost:" + port), office, ids, sessions);
            new MonthStory(cast, Objects.requireNonNull(demo.month()), calendar, relay).tell();
            return new ToldOctober(cast);
        }
    }

    JsonNode manager(String path) {
        return cast.speaking(cast.manager(), NOW).get(path);
    }

    JsonNode mine(String name, String month) {
        return cast.speaking(login(name), NOW).get("/api/v1/wages/mine/" + month);
    }

    JsonNode balances(String day) {
        return manager("/api/v1/wages/book?day=" + day).get("balances");
    }

    Stream<JsonNode> credits() {
        return stream(manager("/api/v1/report/credits?from=2026-10-01&to=2026-10-31&size=100")
                .get("items"));
    }

    String name(JsonNode credit) {
        return NAMES.stream()
                .filter(name -> cast.id(login(name))
                        .toString()
                        .equals(credit.get("personId").asString()))
                .findFirst()
                .orElseThrow();
    }

    static long amount(JsonNode slip, String kind) {
        return stream(slip.get("lines"))
                .filter(line -> line.get("kind").asString().equals(kind))
                .mapToLong(line -> line.get("amount").asLong())
                .sum();
    }

    static long balance(JsonNode balances, String account) {
        return stream(balances)
                .filter(balance -> balance.get("account").asString().equals(account))
                .mapToLong(balance -> balance.get("amount").asLong())
                .sum();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static String login(String name) {
        return "minato-0" + (NAMES.indexOf(name) + 1);
    }
}
