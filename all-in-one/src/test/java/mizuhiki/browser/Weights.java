package mizuhiki.browser;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What each page weighs unpacked and with nothing cached, photos of pieces left out. */
class Weights {

    static final int LIMIT = 150_000;

    private final Map<String, Integer> heaviest = new TreeMap<>();

    void note(String page, int bytes) {
        heaviest.merge(page, bytes, Math::max);
    }

    String table() {
        return heaviest.entrySet().stream()
                .map(page -> "%,8d B  %s".formatted(page.getValue(), page.getKey()))
                .collect(Collectors.joining("\n", "Weight of pages without photos of pieces\n", ""));
    }
}
