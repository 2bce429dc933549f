package mizuhiki.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import mizuhiki.house.WholeHouse;
import mizuhiki.shared.web.counter.Counter;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

/** At a counter nobody is asked who they are. */
@WholeHouse
class CounterTests {

    @Autowired
    List<Counter<?>> counters;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void everyCounterStandsBesideAnOpenDoorThatTakesTheSameQuestion() {
        assertThat(counters)
                .isNotEmpty()
                .allSatisfy(counter -> assertThat(doors(counter))
                        .singleElement()
                        .matches(Route::isOpen)
                        .extracting(CounterTests::question)
                        .isEqualTo(Optional.of(counter.question())));
    }

    /** There the office is known, and no name comes in that is none. */
    @Test
    void everyCounterStandsBehindAPublicDoor() {
        assertThat(counters)
                .extracting(counter -> counter.path().getPatternString())
                .allMatch(path -> path.matches("/api/v1/(shop|live|claim|photos)/\\{slug}(/[a-z]+|/\\{[a-z]+Id})*"));
    }

    private List<Route> doors(Counter<?> counter) {
        return Route.all(requestMappingHandlerMapping).stream()
                .filter(route -> route.method() == HttpMethod.POST)
                .filter(route -> route.pattern().equals(counter.path().getPatternString()))
                .toList();
    }

    private static Optional<Class<?>> question(Route route) {
        return route.body().map(MethodParameter::getParameterType);
    }
}
