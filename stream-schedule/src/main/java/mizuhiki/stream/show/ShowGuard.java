package mizuhiki.stream.show;

import reactor.core.publisher.Mono;

/** Something that hangs on a show: it may refuse a new time, and lets go when the show is cancelled. */
public interface ShowGuard {

    Mono<Void> moving(Show to);

    /** @param show as it was until now */
    Mono<Void> cancelled(Show show);
}
