package mizuhiki.shared.secret;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The place an encrypted value belongs to: moved to another person or column it can no longer be read. */
public record Field(UUID officeId, UUID personId, String name) {

    byte[] associatedData() {
        return "%s/%s/%s".formatted(officeId, personId, name).getBytes(StandardCharsets.UTF_8);
    }
}
