package mizuhiki.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mizuhiki.house.WholeHouse;
import mizuhiki.shared.office.Office;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

/** Whatever is wrong with a request is told as a problem of the request; never as one of the house. */
@WholeHouse
class WrongRequestTests {

    @Autowired
    WebTestClient web;

    @Autowired
    TestPeople people;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    Office office;
    List<Route> routes;

    @BeforeEach
    void lookAtAllDoors() {
        office = people.office();
        routes = Route.all(requestMappingHandlerMapping);
    }

    @Test
    void wrongBodiesAreProblemsOfTheRequest() {
        var told = routes.stream()
                .filter(route -> route.isApi() && route.body().isPresent())
                .flatMap(this::wrongBodies)
                .toList();

        assertThat(told).hasSizeGreaterThan(200);
        assertThat(told.stream().filter(Told::isWrong)).isEmpty();
        var types = told.stream().map(one -> one.outcome().type()).distinct().filter(type -> !type.isEmpty());
        assertThat(types).isNotEmpty().allMatch(this::isExplained);
    }

    @Test
    void wrongFormsAreProblemsOfTheRequest() {
        var told = routes.stream()
                .filter(route -> !route.isApi() && route.changes())
                .flatMap(route -> Stream.of("", "=", "title=%00", "version=x&day=x&minutes=x", "minutes.x=1", "%zz=%")
                        .map(form -> new Told(form, false, submit(route, form))))
                .toList();

        assertThat(told.stream().filter(one -> one.outcome().status() >= 500)).isEmpty();
    }

    @Test
    void malformedIdsAreProblemsOfTheRequest() {
        var told = routes.stream()
                .filter(Route::namesSomething)
                .flatMap(route -> Stream.of("x", "00000000-0000-0000-0000-00000000000g", "%00", "1%2F2")
                        .map(id -> new Told(id, true, caller(route).knock(route, ids(route, id)))))
                .toList();

        assertThat(told.stream().filter(Told::isWrong)).isEmpty();
    }

    @Test
    void wrongQueriesAreProblemsOfTheRequest() {
        var query =
                "month=2026-13&day=x&price=x&materialCost=-1&after=%21&size=x&tab=x&state=x&key=%00&ticket=x&next=%00";
        var told = routes.stream()
                .filter(route -> !route.changes())
                .map(route -> new Told(query, false, caller(route).ask(route, known(), query)))
                .toList();

        assertThat(told.stream().filter(Told::isWrong)).isEmpty();
    }

    @Test
    void unheardOfMethodsAndTypesAreProblemsOfTheRequest() {
        assertThat(status(HttpMethod.DELETE, "/api/v1/people", MediaType.ALL)).isEqualTo(405);
        assertThat(status(HttpMethod.GET, "/api/v1/people", MediaType.APPLICATION_XML))
                .isEqualTo(406);
    }

    private Stream<Told> wrongBodies(Route route) {
        var caller = caller(route);
        var read = route.body().orElseThrow();
        return Mistake.in(read.getParameterType()).stream()
                .map(mistake -> new Told(
                        mistake.kind(),
                        mistake.certain() && isNeeded(read),
                        caller.send(route, known(), mistake.type(), mistake.body())));
    }

    private Outcome submit(Route route, String form) {
        return caller(route)
                .send(route, known(), MediaType.APPLICATION_FORM_URLENCODED, form.getBytes(StandardCharsets.UTF_8));
    }

    private int status(HttpMethod method, String path, MediaType wanted) {
        return web.method(method)
                .uri(path)
                .accept(wanted)
                .header("Authorization", people.bearer(office.id(), people.staff(office.id())))
                .exchange()
                .returnResult(Void.class)
                .getStatus()
                .value();
    }

    /** Everybody anew for each door: some doors end a session. */
    private Caller caller(Route route) {
        var role = Stream.of(Role.MANAGER, Role.MEMBER, Role.PEER)
                .filter(route::lets)
                .findFirst();
        return new Caller(web, people.bearer(office.id(), people.person(office.id(), "健", role.orElse(Role.STAFF))));
    }

    private Map<String, ?> known() {
        return Map.of("slug", office.slug());
    }

    private Map<String, ?> ids(Route route, String id) {
        return Stream.of(route.pattern().split("[{}]"))
                .filter(part -> part.endsWith("Id"))
                .collect(Collectors.toMap(part -> part, part -> id, (one, other) -> one, () -> new HashMap<>(known())));
    }

    private boolean isExplained(String type) {
        return web.get()
                .uri(type)
                .exchange()
                .returnResult(Void.class)
                .getStatus()
                .is2xxSuccessful();
    }

    private static boolean isNeeded(MethodParameter body) {
        return !body.isOptional()
                && body.getParameterAnnotation(RequestBody.class).required();
    }

    /** What somebody was told about a mistake. */
    record Told(String mistake, boolean certain, Outcome outcome) {

        boolean isWrong() {
            return outcome.status() >= 500
                    || outcome.status() >= 400 && outcome.type().isEmpty()
                    || outcome.status() < 400 && certain;
        }

        @Override
        public String toString() {
            return "\n" + outcome + "  when: " + mistake;
        }
    }
}
