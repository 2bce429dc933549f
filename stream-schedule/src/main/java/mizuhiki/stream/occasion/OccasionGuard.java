package mizuhiki.stream.occasion;

import reactor.core.publisher.Mono;

/** Something that hangs on an occasion: it may refuse a new time, and lets go when the occasion is cancelled. */
public interface OccasionGuard {

    Mono<Void> moving(Occasion to);

    Mono<Void> cancelled(Occasion occasion);
}
