package mizuhiki.shared.firststep;

import reactor.core.publisher.Mono;

/**
 * A service that can tell whether something an office needs is there.
 *
 * @param isThere looks anew each time, in the office of whoever asks
 */
public record FirstStep(Need need, Mono<Boolean> isThere) {}
