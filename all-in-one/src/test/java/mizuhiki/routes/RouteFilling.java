package mizuhiki.routes;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.util.UriUtils;

/** Fills the placeholders of a route's path and the parameters of its query. */
final class RouteFilling {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)(?::[^}]*)?}");

    private RouteFilling() {}

    static String of(Route route, Map<String, ?> known) {
        var parameters = Arrays.stream(route.endpoint().getMethodParameters())
                .peek(parameter -> parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer()))
                .toList();
        var types = parameters.stream()
                .filter(parameter -> parameter.getParameterName() != null)
                .collect(Collectors.toMap(MethodParameter::getParameterName, MethodParameter::getParameterType));
        var path = PLACEHOLDER
                .matcher(route.pattern())
                .replaceAll(found -> value(found.group(1), types.getOrDefault(found.group(1), String.class), known));
        var query = parameters.stream()
                .filter(RouteFilling::isAsked)
                .map(parameter -> parameter.getParameterName() + "="
                        + value(parameter.getParameterName(), parameter.getParameterType(), known))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static boolean isAsked(MethodParameter parameter) {
        var asked = parameter.getParameterAnnotation(RequestParam.class);
        return asked != null && asked.defaultValue().equals(ValueConstants.DEFAULT_NONE) && !parameter.isOptional();
    }

    private static String value(String name, Class<?> type, Map<String, ?> known) {
        return known.containsKey(name)
                ? String.valueOf(known.get(name))
                : UriUtils.encode(String.valueOf(SampleValue.of(type, null)), StandardCharsets.UTF_8);
    }
}
