package mizuhiki.stream.screen;

import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.context.Context;

/** Sends pictures to a browser for as long as it listens. */
@Component
public class Broadcast {

    private final Pulse pulse;

    Broadcast(Pulse pulse) {
        this.pulse = pulse;
    }

    /**
     * @param pictures asked for without the context of the request: rooms are shared
     * @param seenId the last id the browser has seen, where it was here before
     */
    public Mono<Void> send(Flux<Picture> pictures, @Nullable String seenId, ServerHttpResponse response) {
        response.getHeaders().setContentType(MediaType.TEXT_EVENT_STREAM);
        var frames = frames(pictures, new Screen(seenId), Wire.to(response));
        return response.writeAndFlushWith(
                frames.map(frame -> Mono.just(response.bufferFactory().wrap(frame))));
    }

    /**
     * While the wire is not free, nothing is sent; once it is, what is latest then. With its context at hand, nobody looks
     * for it through the whole request with each picture.
     *
     * <p>{@code switchMap} would tie each wait to the next: in old memory they keep each other, and their pictures, until
     * all of it is collected.
     */
    Flux<byte[]> frames(Flux<Picture> pictures, Screen screen, BooleanSupplier wireIsFree) {
        var news = pictures.doOnNext(screen::turn)
                .onBackpressureLatest()
                .concatMap(turned -> whenFree(wireIsFree), 0)
                .map(free -> false)
                .contextWrite(ofTheRequest -> Context.empty());
        var beats = pulse.beats().filter(beat -> wireIsFree.getAsBoolean()).map(beat -> true);
        return Flux.merge(1, news, beats).map(screen::send).filter(frame -> frame.length > 0);
    }

    private Mono<Long> whenFree(BooleanSupplier wireIsFree) {
        return wireIsFree.getAsBoolean()
                ? Mono.just(0L)
                : pulse.soon().filter(tick -> wireIsFree.getAsBoolean()).next();
    }
}
