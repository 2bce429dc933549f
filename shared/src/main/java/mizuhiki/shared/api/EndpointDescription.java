package mizuhiki.shared.api;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mizuhiki.shared.security.Allowed;
import mizuhiki.shared.security.OpenToAll;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.method.HandlerMethod;

/** Adds to each endpoint what is true of all: who may call it, how it fails, that a POST may be repeated, and what an edit starts from. */
@Component
class EndpointDescription implements GlobalOperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod endpoint) {
        operation.setTags(List.of(feature(endpoint)));
        operation.getResponses().addApiResponse("default", problem());
        if (!isOpen(endpoint)) {
            operation.addSecurityItem(new SecurityRequirement().addList(OpenApiConfiguration.BEARER));
            roles(endpoint).ifPresent(roles -> operation.setDescription(withRoles(operation, roles)));
        }
        parameters(operation)
                .filter(parameter -> HttpHeaders.IF_MATCH.equals(parameter.getName()))
                .forEach(version -> version.required(true).description("The ETag of what is changed, as it was seen"));
        if (endpoint.hasMethodAnnotation(PostMapping.class)) {
            operation.addParametersItem(idempotencyKey());
        }
        return operation;
    }

    /** {@code mizuhiki.order.wage.…} is told under {@code wage}. */
    private static String feature(HandlerMethod endpoint) {
        var name = endpoint.getBeanType().getPackageName();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static ApiResponse problem() {
        var schema = new Schema<>().$ref("#/components/schemas/" + OpenApiConfiguration.PROBLEM);
        return new ApiResponse()
                .description("What went wrong")
                .content(new Content().addMediaType("application/problem+json", new MediaType().schema(schema)));
    }

    /** Controllers leave a missing version to {@link Version}, which says what is missing. */
    private static Stream<Parameter> parameters(Operation operation) {
        return Stream.ofNullable(operation.getParameters()).flatMap(List::stream);
    }

    private static HeaderParameter idempotencyKey() {
        var key = new HeaderParameter();
        key.name("Idempotency-Key")
                .description("Repeated with the same key within a day, the request gets the first answer")
                .schema(new StringSchema().maxLength(128));
        return key;
    }

    private static String withRoles(Operation operation, String roles) {
        var description = operation.getDescription();
        return (description == null ? "" : description + " ") + "For: " + roles;
    }

    private static boolean isOpen(HandlerMethod endpoint) {
        return endpoint.hasMethodAnnotation(OpenToAll.class)
                || (!endpoint.hasMethodAnnotation(Allowed.class)
                        && AnnotatedElementUtils.hasAnnotation(endpoint.getBeanType(), OpenToAll.class));
    }

    private static Optional<String> roles(HandlerMethod endpoint) {
        return Optional.ofNullable(endpoint.getMethodAnnotation(Allowed.class))
                .or(() -> Optional.ofNullable(
                        AnnotatedElementUtils.findMergedAnnotation(endpoint.getBeanType(), Allowed.class)))
                .map(allowed -> Arrays.stream(allowed.value()).map(Enum::name).collect(Collectors.joining(", ")));
    }
}
