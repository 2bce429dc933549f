package mizuhiki.stream.runsheet;

import java.util.List;
import java.util.UUID;

/** Run sheets for features beside this one. */
public final class RunSheetFixtures {

    private RunSheetFixtures() {}

    /** Each for five minutes. */
    public static RunSheet sheetOf(UUID... productIds) {
        return new RunSheet(List.of()).put(List.of(productIds));
    }
}
