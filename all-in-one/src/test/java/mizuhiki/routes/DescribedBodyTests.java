package mizuhiki.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import mizuhiki.house.WholeHouse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.MethodParameter;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** What the description of the API says of a body is said of this body, and not of another type of the same name. */
@WholeHouse
class DescribedBodyTests {

    @Autowired
    WebTestClient web;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void everyBodyIsDescribedWithItsOwnFields() {
        var api = ApiDescription.read(web);

        var described = Route.all(requestMappingHandlerMapping).stream()
                .filter(route -> route.isApi() && isRecord(route))
                .map(route -> new Fields(route, fields(route.body().orElseThrow()), described(api, route)))
                .toList();

        assertThat(described).hasSizeGreaterThan(80).allMatch(Fields::areTheSame);
    }

    private record Fields(Route route, List<String> own, List<String> described) {

        boolean areTheSame() {
            return own.containsAll(described) && own.isEmpty() == described.isEmpty();
        }
    }

    private static boolean isRecord(Route route) {
        return route.body().filter(body -> body.getParameterType().isRecord()).isPresent();
    }

    private static List<String> fields(MethodParameter body) {
        return Stream.of(body.getParameterType().getRecordComponents())
                .map(field -> field.getName())
                .toList();
    }

    private static List<String> described(JsonNode api, Route route) {
        var operation = api.path("paths")
                .path(route.pattern())
                .path(route.method().name().toLowerCase(Locale.ROOT));
        var schema = operation
                .at("/requestBody/content/application~1json/schema/$ref")
                .asString();
        var name = schema.substring(schema.lastIndexOf('/') + 1);
        return List.copyOf(api.path("components")
                .path("schemas")
                .path(name)
                .path("properties")
                .propertyNames());
    }
}
