package mizuhiki.bench.profile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/**
 * Samples by the library that was at work: of every stack, the frame nearest to the processor that is known here.
 *
 * <p>Netty and Reactor carry everything, so they count only where nobody else is seen.
 */
final class Areas {

    private static final Set<String> SAMPLES = Set.of("jdk.CPUTimeSample");

    private static final Map<String, List<String>> KNOWN = known();
    private static final Map<String, List<String>> CARRIERS =
            Map.of("Netty", List.of("io.netty."), "Reactor", List.of("reactor."));

    private Areas() {}

    static Shares in(Path recording) throws IOException {
        var shares = new Shares();
        try (var file = new RecordingFile(recording)) {
            while (file.hasMoreEvents()) {
                note(file.readEvent(), shares);
            }
        }
        return shares;
    }

    private static void note(RecordedEvent event, Shares shares) {
        if (SAMPLES.contains(event.getEventType().getName()) && event.getStackTrace() != null) {
            shares.add(area(event.getStackTrace().getFrames()), 1);
        }
    }

    private static String area(List<RecordedFrame> frames) {
        return nearest(frames, KNOWN).or(() -> nearest(frames, CARRIERS)).orElse("other");
    }

    private static Optional<String> nearest(List<RecordedFrame> frames, Map<String, List<String>> areas) {
        return frames.stream().flatMap(frame -> area(frame, areas).stream()).findFirst();
    }

    private static Optional<String> area(RecordedFrame frame, Map<String, List<String>> areas) {
        var type = frame.getMethod().getType().getName();
        return areas.entrySet().stream()
                .filter(area -> area.getValue().stream().anyMatch(type::startsWith))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Map<String, List<String>> known() {
        var known = new LinkedHashMap<String, List<String>>();
        known.put("R2DBC driver and pool", List.of("io.r2dbc."));
        known.put(
                "Spring R2DBC",
                List.of("org.springframework.r2dbc.", "org.springframework.data.", "org.springframework.transaction."));
        known.put("JSON", List.of("tools.jackson."));
        known.put("Spring Security", List.of("org.springframework.security."));
        known.put("validation", List.of("org.hibernate.validator.", "jakarta.validation."));
        known.put(
                "signing and sealing",
                List.of("com.nimbusds.", "com.google.crypto.", "javax.crypto.", "com.sun.crypto."));
        known.put("metrics", List.of("io.micrometer.", "org.springframework.http.server.reactive.observation."));
        known.put("logging", List.of("ch.qos.logback.", "org.slf4j."));
        known.put("templates", List.of("org.thymeleaf.", "ognl."));
        known.put("Spring web", List.of("org.springframework.web.", "org.springframework.http."));
        known.put("HTTP server", List.of("reactor.netty."));
        known.put("other Spring", List.of("org.springframework."));
        known.put("our own", List.of("mizuhiki."));
        return known;
    }
}
