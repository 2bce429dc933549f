package mizuhiki;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** No SQL crosses schemas, so that each can move to a cluster of its own. */
class SchemaBoundaryTests {

    private static final Map<String, List<String>> FOREIGN_SCHEMAS = Map.of(
            "shared", List.of("catalog", "orders", "streams"),
            "catalog-service", List.of("people", "orders", "streams"),
            "order-service", List.of("people", "catalog", "streams"),
            "stream-schedule", List.of("people", "catalog", "orders"));

    private static final List<String> MODULES = List.copyOf(FOREIGN_SCHEMAS.keySet());

    /** What every schema may use of the ground: the current office and what puts up its walls. */
    private static final Pattern GROUND = Pattern.compile(
            "people\\.(current_office|tenant_table|append_only_table|outbox_tables|refuse_change|wake_relay)");

    @ParameterizedTest
    @FieldSource("MODULES")
    void serviceNamesOnlyItsOwnTables(String module) throws IOException {
        var foreign = Pattern.compile("(?i)\\b(from|join|into|update|table|references|on|call|using)\\s+(%s)\\.[a-z_]+"
                .formatted(String.join("|", FOREIGN_SCHEMAS.get(module))));

        assertThat(sources(module)
                        .flatMap(file -> foreign.matcher(
                                        GROUND.matcher(text(file)).replaceAll(""))
                                .results()
                                .map(found -> file.getFileName() + ": " + found.group())))
                .isEmpty();
    }

    private static Stream<Path> sources(String module) throws IOException {
        return Files.walk(Path.of("..", module, "src", "main"))
                .filter(file -> file.toString().matches(".*\\.(java|sql)"));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
