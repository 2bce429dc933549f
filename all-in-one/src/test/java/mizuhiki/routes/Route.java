package mizuhiki.routes;

import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.security.Allowed;
import mizuhiki.shared.security.OpenToAll;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

/** One door of the house: what is asked for, and who answers. */
record Route(HttpMethod method, String pattern, HandlerMethod endpoint) {

    private static final Pattern ID = Pattern.compile("\\{\\w+Id}");

    static List<Route> all(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith("mizuhiki."))
                .flatMap(entry -> of(entry.getKey(), entry.getValue()))
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .toList();
    }

    private static Stream<Route> of(RequestMappingInfo info, HandlerMethod endpoint) {
        var methods = info.getMethodsCondition().getMethods();
        return (methods.isEmpty() ? List.of(RequestMethod.GET) : methods)
                .stream()
                        .flatMap(method -> info.getPatternsCondition().getPatterns().stream()
                                .map(pattern ->
                                        new Route(method.asHttpMethod(), pattern.getPatternString(), endpoint)));
    }

    boolean isStated() {
        return isOpen() || allowed().isPresent();
    }

    boolean isOpen() {
        var onMethod = endpoint.getMethod();
        return states(onMethod, OpenToAll.class)
                || !states(onMethod, Allowed.class) && states(endpoint.getBeanType(), OpenToAll.class);
    }

    boolean lets(Role role) {
        return isOpen()
                || allowed().stream()
                        .map(Allowed::value)
                        .flatMap(Arrays::stream)
                        .anyMatch(named -> named == role || named == Role.STAFF && role == Role.MANAGER);
    }

    private Optional<Allowed> allowed() {
        return Stream.of(endpoint.getMethod(), endpoint.getBeanType())
                .map(element -> AnnotatedElementUtils.findMergedAnnotation(element, Allowed.class))
                .filter(allowed -> allowed != null)
                .findFirst();
    }

    private static boolean states(AnnotatedElement element, Class<? extends java.lang.annotation.Annotation> what) {
        return AnnotatedElementUtils.hasAnnotation(element, what);
    }

    boolean isApi() {
        return pattern.startsWith("/api/");
    }

    boolean changes() {
        return method != HttpMethod.GET;
    }

    boolean namesSomething() {
        return ID.matcher(pattern).find();
    }

    Optional<MethodParameter> body() {
        return parameter(RequestBody.class);
    }

    Optional<MethodParameter> file() {
        return parameter(RequestPart.class);
    }

    private Optional<MethodParameter> parameter(Class<? extends java.lang.annotation.Annotation> kind) {
        return Arrays.stream(endpoint.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(kind))
                .findFirst();
    }

    /** With the values known by name, and others that look right. */
    String uri(Map<String, ?> known) {
        return RouteFilling.of(this, known);
    }

    @Override
    public String toString() {
        return pattern + " " + method;
    }
}
