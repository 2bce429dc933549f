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
        var routes = Route.all(requestMappingHandlerMapping);

        assertThat(counters)
                .isNotEmpty()
                .allSatisfy(counter -> assertThat(routes).anyMatch(route -> leadsTo(route, counter)));
    }

    private static boolean leadsTo(Route route, Counter<?> counter) {
        return route.isOpen()
                && route.method() == HttpMethod.POST
                && route.pattern().equals(counter.path().getPatternString())
                && route.body().map(MethodParameter::getParameterType).equals(Optional.of(counter.question()));
    }
}
