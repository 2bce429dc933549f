package mizuhiki.shared.web.counter;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import reactor.core.publisher.Mono;

/**
 * An endpoint of the public API that is open to all, asked by POST: one JSON question, one JSON answer.
 *
 * @param path as in the mapping of its controller
 * @param serving what its controller does
 */
public record Counter<Q>(PathPattern path, Class<Q> question, Serving<Q> serving) {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    public static <Q> Counter<Q> at(String path, Class<Q> question, Serving<Q> serving) {
        return new Counter<>(PathPatternParser.defaultInstance.parse(path), question, serving);
    }

    /** The variables of the address; empty where it is another one, or where an id in it is none. */
    Optional<Map<String, String>> read(PathContainer address) {
        return Optional.ofNullable(path.matchAndExtract(address))
                .map(PathPattern.PathMatchInfo::getUriVariables)
                .filter(said -> said.entrySet().stream().allMatch(Counter::isReadable));
    }

    private static boolean isReadable(Map.Entry<String, String> variable) {
        return !variable.getKey().endsWith("Id")
                || ID.matcher(variable.getValue()).matches();
    }

    @FunctionalInterface
    public interface Serving<Q> {

        Mono<? extends ResponseEntity<?>> serve(Q question, Visit visit);
    }
}
