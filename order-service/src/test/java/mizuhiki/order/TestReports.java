package mizuhiki.order;

import java.util.Map;
import java.util.UUID;
import mizuhiki.shared.people.TestPeople;
import org.springframework.stereotype.Component;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reports days of members over HTTP, for tests. */
@Component
public class TestReports {

    private final TestPeople people;

    TestReports(TestPeople people) {
        this.people = people;
    }

    public WebTestClient as(WebTestClient web, UUID office, UUID person) {
        return web.mutate()
                .defaultHeader("Authorization", people.bearer(office, person))
                .build();
    }

    /** The id of the task somebody may pick. */
    public static String task(WebTestClient member, String name) {
        for (var choice : read(member, "/api/v1/work/daily/mine").get("choices")) {
            if (choice.get("name").asString().equals(name)) {
                return choice.get("id").asString();
            }
        }
        throw new AssertionError("no task " + name);
    }

    /** The id of what was written. */
    public static UUID written(WebTestClient member, Map<String, ?> entry) {
        var answer = member.post()
                .uri("/api/v1/work/daily/mine")
                .bodyValue(entry)
                .exchange()
                .expectStatus()
                .isCreated()
                .expectBody()
                .returnResult()
                .getResponseBodyContent();
        return UUID.fromString(JsonMapper.shared().readTree(answer).get("id").asString());
    }

    public static JsonNode read(WebTestClient browser, String path) {
        return JsonMapper.shared()
                .readTree(browser.get()
                        .uri(path)
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody()
                        .returnResult()
                        .getResponseBodyContent());
    }
}
