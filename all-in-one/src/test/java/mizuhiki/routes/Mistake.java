package mizuhiki.routes;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * One way to get a body wrong.
 *
 * @param certain it cannot be right, whatever the endpoint wants
 */
record Mistake(String kind, MediaType type, byte[] body, boolean certain) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int TOO_LARGE = 3_000_000;

    /** All of them, for what an endpoint reads. */
    static List<Mistake> in(Class<?> body) {
        var fields = Arrays.stream(body.getRecordComponents()).map(RecordComponent::getName);
        return Stream.concat(whole(), fields.flatMap(field -> parts(body, field)))
                .toList();
    }

    private static Stream<Mistake> whole() {
        return Stream.of(
                json("empty body", "", true),
                json("malformed JSON", "{\"title\": \"", true),
                json("a list", "[1, 2]", true),
                json("a word", "\"あか\"", true),
                json("null", "null", true),
                json("nothing in it", "{}", false),
                json("deeply nested", "[".repeat(5_000), true),
                json("too large", "{\"note\": \"" + "x".repeat(TOO_LARGE) + "\"}", true),
                new Mistake(
                        "not UTF-8", MediaType.APPLICATION_JSON, new byte[] {'{', (byte) 0xff, (byte) 0xfe, '}'}, true),
                new Mistake("a text", MediaType.TEXT_PLAIN, "title".getBytes(StandardCharsets.UTF_8), true),
                new Mistake("XML", MediaType.APPLICATION_XML, "<title/>".getBytes(StandardCharsets.UTF_8), true),
                new Mistake(
                        "a form",
                        MediaType.APPLICATION_FORM_URLENCODED,
                        "title=1".getBytes(StandardCharsets.UTF_8),
                        true));
    }

    private static Stream<Mistake> parts(Class<?> body, String field) {
        return Stream.of(
                with(body, field, "missing", null),
                with(body, field, "of the wrong type", Map.of("x", List.of(1))),
                with(body, field, "a list", List.of(List.of())),
                with(body, field, "too long", "あ".repeat(20_000)),
                with(body, field, "huge", Long.MAX_VALUE),
                with(body, field, "huger", "9".repeat(60)),
                with(body, field, "negative", -1),
                with(body, field, "a fraction", 0.5),
                with(body, field, "blank", " "),
                with(body, field, "with a zero byte", "あか\0い"),
                with(body, field, "half a character", "\ud83d"),
                with(body, field, "far in the future", "+999999999-12-31"),
                with(body, field, "many", Collections.nCopies(2_000, Map.of("personId", "x"))));
    }

    private static Mistake with(Class<?> body, String field, String kind, Object value) {
        var wrong = new LinkedHashMap<>(SampleValue.body(body));
        if (value == null) {
            wrong.remove(field);
        } else {
            wrong.put(field, value);
        }
        return json(field + " " + kind, JSON.writeValueAsString(wrong), false);
    }

    private static Mistake json(String kind, String body, boolean certain) {
        return new Mistake(kind, MediaType.APPLICATION_JSON, body.getBytes(StandardCharsets.UTF_8), certain);
    }
}
