package mizuhiki.shared.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.json.JsonMapper;

class GivenTextTests {

    private final JsonMapper json =
            JsonMapper.builder().addModule(new JsonValues()).build();

    @Test
    void linesOfAFormEndWithOneLetter() {
        assertThat(new LinesFromText().convert("あか\r\nあお")).isEqualTo("あか\nあお");
    }

    @Test
    void whatNobodyWritesIsTakenFromNoForm() {
        assertThatThrownBy(() -> new LinesFromText().convert("あか\0い")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void programsAreHeldToTheSame() {
        assertThat(json.readValue("\"あか\"", String.class)).isEqualTo("あか");
        assertThat(json.readValue("null", String.class)).isNull();
        assertThatThrownBy(() -> json.readValue("\"あか\\u0000い\"", String.class))
                .isInstanceOf(InvalidFormatException.class);
        assertThatThrownBy(() -> json.readValue("[\"\\u0000\"]", new TypeReference<List<String>>() {}))
                .isInstanceOf(InvalidFormatException.class);
    }
}
