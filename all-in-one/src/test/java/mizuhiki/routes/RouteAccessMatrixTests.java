package mizuhiki.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mizuhiki.house.WholeHouse;
import mizuhiki.shared.office.Office;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

/** Every door of the house and everybody who may stand before it. */
@WholeHouse
class RouteAccessMatrixTests {

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
        assertThat(routes).hasSizeGreaterThan(100);
    }

    @Test
    void everyDoorStatesWhomItLetsIn() {
        assertThat(routes).allMatch(Route::isStated);
    }

    @Test
    void strangersAreTurnedAwayWhereTheyAreNotNamed() {
        var outcomes = knock(Route::isOpen, this::stranger, false);

        assertThat(wrong(outcomes)).as(table(outcomes)).isEmpty();
    }

    @Test
    void strangersComeInWhereAllMay() {
        var outcomes = knock(Route::isOpen, this::stranger, true);

        assertThat(wrong(outcomes)).as(table(outcomes)).isEmpty();
    }

    @Test
    void strangersInABrowserAreShownTheWayIn() {
        var outcomes = routes.stream()
                .filter(route -> !route.isOpen() && !route.isApi() && !route.changes())
                .map(route -> stranger().browse(route, Map.of("slug", office.slug())))
                .toList();

        assertThat(outcomes).as(table(outcomes)).allMatch(Outcome::isShownTheWayIn);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void nobodyGetsInWithoutTheRole(Role role) {
        var outcomes = knock(route -> route.lets(role), () -> somebody(role), false);

        assertThat(wrong(outcomes)).as(table(outcomes)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everybodyGetsInWithTheRole(Role role) {
        var outcomes = knock(route -> route.lets(role), () -> somebody(role), true);

        assertThat(wrong(outcomes)).as(table(outcomes)).isEmpty();
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        var outcomes = routes.stream()
                .filter(Route::namesSomething)
                .flatMap(route -> Stream.of(Role.values())
                        .filter(route::lets)
                        .map(role -> somebody(role).knock(route, Map.of("slug", office.slug()))))
                .toList();

        assertThat(outcomes).as(table(outcomes)).allMatch(Outcome::isNotFound);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void aDoorThatIsNotThereIsNotFoundForEverybody(Role role) {
        for (var path : List.of("/nowhere", "/api/v1/nowhere", "/api/v2/people", "/shop/" + office.slug() + "/x/y/z")) {
            assertThat(status(path, somebody(role).bearer())).as(path).isEqualTo(404);
            assertThat(status(path, "")).as(path).isEqualTo(404);
        }
    }

    private int status(String path, String bearer) {
        var request = web.get().uri(path);
        return (bearer.isEmpty() ? request : request.header("Authorization", bearer))
                .exchange()
                .returnResult(Void.class)
                .getStatus()
                .value();
    }

    /** Everybody anew for each door: some doors end a session. */
    private List<Expected> knock(Predicate<Route> lets, java.util.function.Supplier<Caller> caller, boolean in) {
        var outcomes = new ArrayList<Expected>();
        for (var route : routes) {
            if (lets.test(route) == in) {
                outcomes.add(new Expected(in, caller.get().knock(route, Map.of("slug", office.slug()))));
            }
        }
        return outcomes;
    }

    private Caller stranger() {
        return new Caller(web, "");
    }

    private Caller somebody(Role role) {
        return new Caller(web, people.bearer(office.id(), people.person(office.id(), "健", role)));
    }

    private static List<Expected> wrong(List<Expected> outcomes) {
        return outcomes.stream().filter(Predicate.not(Expected::isRight)).toList();
    }

    private static String table(List<?> outcomes) {
        return outcomes.stream().map(Object::toString).collect(Collectors.joining("\n", "\n", "\n"));
    }

    record Expected(boolean in, Outcome outcome) {

        boolean isRight() {
            return in ? !outcome.isTurnedAway() && outcome.status() < 500 : outcome.isTurnedAway();
        }

        @Override
        public String toString() {
            return (isRight() ? "  " : "! ") + outcome;
        }
    }
}
