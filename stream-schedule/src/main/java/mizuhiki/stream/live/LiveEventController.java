package mizuhiki.stream.live;

import java.time.Duration;
import java.util.UUID;
import mizuhiki.shared.office.Offices;
import mizuhiki.shared.security.OpenToAll;
import mizuhiki.shared.web.text.Reading;
import mizuhiki.stream.live.LiveRooms.Door;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;

/** Tells viewers what has changed, as long as they listen. */
@RestController
@OpenToAll
class LiveEventController {

    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private final Offices offices;
    private final Stages stages;
    private final LiveRooms rooms;

    LiveEventController(Offices offices, Stages stages, LiveRooms rooms) {
        this.offices = offices;
        this.stages = stages;
        this.rooms = rooms;
    }

    @GetMapping(path = "/live/{slug}/{showId}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    Flux<ServerSentEvent<String>> events(
            @PathVariable String slug,
            @PathVariable UUID showId,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId,
            ServerWebExchange exchange) {
        return stages.ofShow(showId)
                .then(offices.idOf(slug))
                .map(officeId -> new Door(officeId, slug, showId, Reading.of(exchange)))
                .flatMapMany(door -> Flux.merge(news(door, lastEventId), heartbeat()));
    }

    private Flux<ServerSentEvent<String>> news(Door door, @Nullable String lastEventId) {
        return rooms.enter(door)
                .scan(Screen.lastSeen(lastEventId), Screen::show)
                .concatMapIterable(Screen::news, 1);
    }

    /** Keeps proxies from closing a connection on which nothing happens. */
    private static Flux<ServerSentEvent<String>> heartbeat() {
        return Flux.interval(HEARTBEAT)
                .onBackpressureDrop()
                .map(beat -> ServerSentEvent.<String>builder().comment("").build());
    }
}
