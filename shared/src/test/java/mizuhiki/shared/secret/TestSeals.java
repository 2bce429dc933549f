package mizuhiki.shared.secret;

/** Seals of a house of its own, for tests without Spring. */
public final class TestSeals {

    private TestSeals() {}

    public static Seals fresh() {
        return new Seals(KeyRing.generate());
    }
}
