package mizuhiki.shared.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import mizuhiki.shared.event.Event;
import mizuhiki.shared.event.StreamEvent.ShowStarted;
import mizuhiki.shared.event.WorkDone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The JSON of every event as it was first published; a change that breaks one of these breaks what is stored. */
class EventJsonTests {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @ParameterizedTest
    @MethodSource("types")
    void everyEventReadsAndWritesItsGoldenJson(String type) throws IOException {
        var golden = golden(type);

        var event = EventJson.read(type, golden);

        assertThat(EventJson.typeOf(event)).isEqualTo(type);
        assertThat(MAPPER.readTree(EventJson.write(event))).isEqualTo(MAPPER.readTree(golden));
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyEventHasAWordForWhoeverReadsThatItIsStuck(String type) {
        var words = ResourceBundle.getBundle("texts/relay", Locale.JAPANESE);

        assertThat(words.containsKey("relay.event." + type)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("types")
    void goldenJsonLeavesNothingOut(String type) throws IOException {
        var fields = Stream.of(classOf(type).getRecordComponents()).map(each -> each.getName());

        assertThat(MAPPER.readTree(golden(type)).propertyNames()).containsExactlyInAnyOrderElementsOf(fields.toList());
    }

    @Test
    void fieldsOfANewerVersionAreIgnored() {
        var event = EventJson.read(
                "ProductWithdrawn", "{\"productId\":\"01933b2a-5c00-7000-8000-000000000001\",\"reason\":\"new\"}");

        assertThat(event.toString()).contains("01933b2a-5c00-7000-8000-000000000001");
    }

    @Test
    void whatAnOlderVersionDidNotTellIsNotKnown() throws IOException {
        assertThat(EventJson.read("WorkDone", without("WorkDone", "pieces")))
                .isInstanceOfSatisfying(
                        WorkDone.class, work -> assertThat(work.pieces()).isNull());
        assertThat(EventJson.read("ShowStarted", without("ShowStarted", "platform")))
                .isInstanceOfSatisfying(
                        ShowStarted.class, show -> assertThat(show.platform()).isNull());
        assertThat(EventJson.read("ShowStarted", without("ShowStarted", "crew")))
                .isInstanceOfSatisfying(
                        ShowStarted.class, show -> assertThat(show.crew()).isNull());
    }

    @Test
    void anUnknownKindIsAnError() {
        assertThatThrownBy(() -> EventJson.read("NeverHeardOf", "{}")).isInstanceOf(EventJson.UnknownEvent.class);
    }

    private static String without(String type, String field) throws IOException {
        var fields = (ObjectNode) MAPPER.readTree(golden(type));
        fields.remove(field);
        return fields.toString();
    }

    static Stream<String> types() {
        return EventJson.types().map(Class::getSimpleName).sorted();
    }

    private static Class<? extends Event> classOf(String type) {
        return EventJson.types()
                .filter(each -> each.getSimpleName().equals(type))
                .findAny()
                .orElseThrow();
    }

    private static String golden(String type) throws IOException {
        return new ClassPathResource("events/" + type + ".json")
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }
}
