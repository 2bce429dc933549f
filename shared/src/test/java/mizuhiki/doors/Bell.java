package mizuhiki.doors;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.security.Allowed;
import mizuhiki.shared.security.OpenToAll;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Counts how often it was rung under each name. */
@RestController
@Allowed(Role.STAFF)
public class Bell {

    private final ConcurrentHashMap<String, AtomicInteger> rings = new ConcurrentHashMap<>();

    public int rings(String name) {
        return rings.getOrDefault(name, new AtomicInteger()).get();
    }

    @PostMapping({"/api/v1/doors/bell", "/api/v1/doors/side-bell"})
    @ResponseStatus(HttpStatus.CREATED)
    Rung ring(@Valid @RequestBody Ring ring) {
        return new Rung(ring.name(), count(ring));
    }

    @PostMapping("/api/v1/claim/{slug}")
    @OpenToAll
    Rung ringAtTheDoor(@Valid @RequestBody Ring ring) {
        return new Rung(ring.name(), count(ring));
    }

    @PostMapping("/api/v1/doors/quiet-bell")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> ringQuietly(@RequestBody Ring ring) {
        return Mono.fromRunnable(() -> count(ring));
    }

    @PostMapping("/api/v1/doors/slow-bell")
    Mono<Rung> ringSlowly(@RequestBody Ring ring) {
        return Mono.delay(Duration.ofMillis(700)).map(later -> new Rung(ring.name(), count(ring)));
    }

    @PostMapping("/api/v1/doors/broken-bell")
    Rung ringBroken(@RequestBody Ring ring) {
        throw new IllegalStateException("broken after " + count(ring));
    }

    private int count(Ring ring) {
        return rings.computeIfAbsent(ring.name(), name -> new AtomicInteger()).incrementAndGet();
    }

    record Ring(@NotBlank String name) {}

    record Rung(String name, int times) {}
}
