package mizuhiki.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import mizuhiki.house.WholeHouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/** A client made from the description asks as the house wants it and understands what it gets. */
@WholeHouse
class DescribedAnswerTests {

    @Autowired
    WebTestClient web;

    private JsonNode paths;

    @BeforeEach
    void read() {
        paths = ApiDescription.read(web).path("paths");
    }

    @Test
    void everyEditAsksForTheVersionItStartsFrom() {
        var versions = paths.valueStream()
                .flatMap(JsonNode::valueStream)
                .flatMap(operation -> operation.path("parameters").valueStream())
                .filter(parameter -> parameter.path("name").asString().equals("If-Match"))
                .toList();

        assertThat(versions)
                .hasSizeGreaterThan(10)
                .allMatch(parameter -> parameter.path("required").asBoolean());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/occasions", "/repeats", "/posts"})
    void whatIsPlannedIsCreated(String things) {
        assertThat(answers("/api/v1/streams" + things)).containsExactlyInAnyOrder("201", "default");
    }

    @Test
    void aClaimGetsATicketOrAPlaceInTheQueue() {
        assertThat(answers("/api/v1/claim/{slug}")).containsExactlyInAnyOrder("201", "202", "default");
    }

    private Stream<String> answers(String path) {
        return paths.path(path).path("post").path("responses").propertyNames().stream();
    }
}
