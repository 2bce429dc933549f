package mizuhiki.stream.screen;

import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Sends pictures to a browser for as long as it listens. */
@Component
public class Broadcast {

    private final Pulse pulse;

    Broadcast(Pulse pulse) {
        this.pulse = pulse;
    }

    /** @param seenId the last id the browser has seen, where it was here before */
    public Mono<Void> send(Flux<Picture> pictures, @Nullable String seenId, ServerHttpResponse response) {
        response.getHeaders().setContentType(MediaType.TEXT_EVENT_STREAM);
        var frames = frames(pictures, new Screen(seenId), Wire.to(response));
        return response.writeAndFlushWith(
                frames.map(frame -> Mono.just(response.bufferFactory().wrap(frame))));
    }

    /** While the wire is not free, nothing is sent; the next tick after that brings what is latest then. */
    Flux<byte[]> frames(Flux<Picture> pictures, Screen screen, BooleanSupplier wireIsFree) {
        var turned = pictures.doOnNext(screen::turn).map(picture -> false).onBackpressureLatest();
        return Flux.merge(1, turned, pulse.beats())
                .filter(beat -> wireIsFree.getAsBoolean())
                .map(screen::send)
                .filter(frame -> frame.length > 0);
    }
}
