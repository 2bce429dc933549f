package mizuhiki.shared.web.counter;

import java.util.Map;
import java.util.UUID;
import org.springframework.web.server.ServerWebExchange;

/**
 * Somebody at a counter.
 *
 * @param said the variables of the address
 */
public record Visit(ServerWebExchange exchange, Map<String, String> said) {

    public UUID id(String name) {
        return UUID.fromString(said.get(name));
    }
}
