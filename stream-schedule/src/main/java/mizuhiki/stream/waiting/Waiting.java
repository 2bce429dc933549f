package mizuhiki.stream.waiting;

import reactor.core.publisher.Mono;

/** A feature in which something may wait for staff. */
public interface Waiting {

    Mono<Pile> pile();
}
