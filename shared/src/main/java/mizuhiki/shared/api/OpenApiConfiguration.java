package mizuhiki.shared.api;

import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotationIntrospectorPair;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.security.SecurityScheme;
import jakarta.validation.constraints.AssertTrue;
import mizuhiki.shared.money.Yen;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.codec.multipart.Part;

/** What the description of the API says besides its endpoints. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    static final String PROBLEM = "Problem";
    static final String BEARER = "bearer";

    static {
        SpringDocUtils.getConfig()
                .replaceWithSchema(
                        Yen.class, new IntegerSchema().format("int64").description("yen"))
                .addFileType(Part.class);
    }

    @Bean
    OpenAPI mizuhikiApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Mizuhiki")
                        .version("v1")
                        .description("Everything the pages can do. POST takes an Idempotency-Key, edits take If-Match,"
                                + " lists give a cursor, failures are problems (RFC 9457)."))
                .components(new Components().addSchemas(PROBLEM, problem()).addSecuritySchemes(BEARER, bearer()));
    }

    @Bean
    ModelResolver schemas(ObjectMapperProvider mappers) {
        var mapper = mappers.jsonMapper().copy();
        var known = mapper.getSerializationConfig().getAnnotationIntrospector();
        mapper.setAnnotationIntrospector(new AnnotationIntrospectorPair(new ChecksAreNoFields(), known));
        return new ModelResolver(mapper, new SchemaNames()).openapi31(mappers.isOpenapi31());
    }

    private static final class ChecksAreNoFields extends NopAnnotationIntrospector {

        @Override
        public boolean hasIgnoreMarker(AnnotatedMember member) {
            return member.hasAnnotation(AssertTrue.class);
        }
    }

    private static Schema<?> problem() {
        return new ObjectSchema()
                .description("Why something was not done (RFC 9457)")
                .addProperty("type", new StringSchema().format("uri-reference").example("/problems/not-found"))
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("instance", new StringSchema().format("uri-reference"))
                .addProperty("errors", new ArraySchema().items(field()))
                .addProperty("errorId", new StringSchema().description("for whoever reads the log"));
    }

    private static Schema<?> field() {
        return new ObjectSchema()
                .addProperty("field", new StringSchema())
                .addProperty("code", new StringSchema())
                .addProperty("message", new StringSchema());
    }

    private static SecurityScheme bearer() {
        return new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .description("The token given at sign-in");
    }
}
