package mizuhiki.shared.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTests {

    private static final Field FIELD = new Field(UUID.randomUUID(), UUID.randomUUID(), "legal_name");

    @TempDir
    Path folder;

    @Test
    void whatWasWrittenBeforeARestartIsReadAfterIt() {
        var encrypted = new FieldCipher(new KeyFile(folder).ring()).encrypt(FIELD, "水引 花子");

        assertThat(new FieldCipher(new KeyFile(folder).ring()).decrypt(FIELD, encrypted))
                .isEqualTo("水引 花子");
    }

    @Test
    void manyWhoStartAtOnceUseOneRing() {
        var rings = IntStream.range(0, 8)
                .parallel()
                .mapToObj(each -> new KeyFile(folder.resolve("new")).ring().json())
                .distinct();

        assertThat(rings).hasSize(1);
    }

    @Test
    void nobodyElseMayReadTheFile() throws IOException {
        new KeyFile(folder).ring();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("keys.json"))))
                .isEqualTo("rw-------");
    }

    @Test
    void aRingNeverShowsItself() {
        assertThat(KeyRing.generate()).hasToString("KeyRing");
    }
}
