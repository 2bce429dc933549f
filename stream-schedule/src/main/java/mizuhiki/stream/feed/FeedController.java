package mizuhiki.stream.feed;

import java.time.Duration;
import mizuhiki.shared.security.OpenToAll;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The address a calendar reads: whoever knows it is let in, so it lies where the office is named and nothing else. */
@RestController
@OpenToAll
class FeedController {

    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");

    private final FeedReading reading;

    FeedController(FeedReading reading) {
        this.reading = reading;
    }

    /** An unchanged calendar is answered with 304 by the framework, from the tag. */
    @GetMapping("/live/{slug}/calendar/{secret}.ics")
    Mono<ResponseEntity<byte[]>> read(@PathVariable String slug, @PathVariable String secret) {
        return reading.read(new Secret(secret)).map(Ics::bytes).map(FeedController::answer);
    }

    private static ResponseEntity<byte[]> answer(byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.maxAge(Duration.ZERO).cachePrivate().mustRevalidate())
                .eTag('"' + DigestUtils.md5DigestAsHex(bytes) + '"')
                .body(bytes);
    }
}
