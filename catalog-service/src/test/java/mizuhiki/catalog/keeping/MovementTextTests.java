package mizuhiki.catalog.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import mizuhiki.catalog.shelf.HandPlace;
import mizuhiki.catalog.shelf.Movement;
import org.junit.jupiter.api.Test;

/** Texts whose keys are put together on the page are there, too. */
class MovementTextTests {

    @Test
    void everyKindOfMovementHasItsWords() throws IOException {
        assertThat(keys("making")).containsAll(named("making.life.", Movement.Kind.values()));
    }

    @Test
    void everyPlaceHasAName() throws IOException {
        assertThat(keys("keeping"))
                .contains("keeping.place.SHOW")
                .containsAll(named("keeping.place.", HandPlace.values()));
    }

    private static Set<String> named(String prefix, Enum<?>[] names) {
        return Arrays.stream(names).map(name -> prefix + name.name()).collect(Collectors.toSet());
    }

    private static Set<String> keys(String bundle) throws IOException {
        var texts = new Properties();
        var resource = MovementTextTests.class.getResourceAsStream("/texts/" + bundle + "_ja.properties");
        try (var reader = new InputStreamReader(resource, StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts.stringPropertyNames();
    }
}
