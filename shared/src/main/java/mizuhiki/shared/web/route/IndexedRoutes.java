package mizuhiki.shared.web.route;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.server.ServerWebExchange;

/**
 * Compares an address with the routes that begin like it, and not with all of the house: there are so many that this
 * took longer than anything else a claim does.
 *
 * <p>Only where exactly one of them fits is it taken. Which of several is the better one, and what is wrong where none
 * fits, is left to the way everybody knows.
 */
class IndexedRoutes extends RequestMappingHandlerMapping {

    private Map<String, List<Route>> byBeginning = Map.of();

    @Override
    protected void handlerMethodsInitialized(Map<RequestMappingInfo, HandlerMethod> found) {
        super.handlerMethodsInitialized(found);
        byBeginning = found.entrySet().stream().flatMap(Route::of).collect(groupingBy(Route::beginning));
    }

    @Override
    protected @Nullable HandlerMethod lookupHandlerMethod(ServerWebExchange exchange) throws Exception {
        var only = only(exchange);
        if (only.isEmpty()) {
            return super.lookupHandlerMethod(exchange);
        }
        handleMatch(only.get().info(), only.get().endpoint(), exchange);
        return only.get().endpoint();
    }

    private Optional<Route> only(ServerWebExchange exchange) {
        var fitting = Beginnings.of(exchange.getRequest().getPath().pathWithinApplication())
                .flatMap(beginning -> byBeginning.getOrDefault(beginning, List.of()).stream())
                .flatMap(route -> fitted(route, exchange))
                .limit(2)
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    private Stream<Route> fitted(Route route, ServerWebExchange exchange) {
        var fitting = getMatchingMapping(route.info(), exchange);
        return fitting == null ? Stream.empty() : Stream.of(new Route(route.beginning(), fitting, route.endpoint()));
    }

    /** @param beginning see {@link Beginnings} */
    private record Route(String beginning, RequestMappingInfo info, HandlerMethod endpoint) {

        static Stream<Route> of(Map.Entry<RequestMappingInfo, HandlerMethod> found) {
            return found.getKey().getPatternsCondition().getPatterns().stream()
                    .map(Beginnings::of)
                    .distinct()
                    .map(beginning -> new Route(beginning, found.getKey(), found.getValue()));
        }
    }
}
