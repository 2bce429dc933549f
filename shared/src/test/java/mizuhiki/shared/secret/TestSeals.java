package mizuhiki.shared.secret;

import java.nio.file.Path;

/** Seals for tests without Spring. */
public final class TestSeals {

    private TestSeals() {}

    /** Of a house of its own. */
    public static Seals fresh() {
        return new Seals(KeyRing.generate());
    }

    /** As a process has them that uses this data folder. */
    public static Seals in(Path folder) {
        return new Seals(new KeyFile(folder).ring());
    }
}
