package mizuhiki.shared.web.counter;

import jakarta.validation.Validator;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Questions and answers on paper, as controllers have them read and written. */
@Component
class Papers {

    private final JsonMapper json;
    private final Validator validator;

    Papers(JsonMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** Empty where it cannot be read or is not valid. */
    <Q> Optional<Q> read(byte[] body, Class<Q> type) {
        try {
            return Optional.ofNullable(json.readValue(body, type))
                    .filter(question -> validator.validate(question).isEmpty());
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }

    Mono<Void> write(ResponseEntity<?> answer, ServerHttpResponse response) {
        var body = json.writeValueAsBytes(answer.getBody());
        response.setStatusCode(answer.getStatusCode());
        response.getHeaders().putAll(answer.getHeaders());
        response.getHeaders().setContentType(MediaType.APPLICATION_JSON);
        response.getHeaders().setContentLength(body.length);
        return response.writeWith(Mono.just(response.bufferFactory().wrap(body)));
    }
}
