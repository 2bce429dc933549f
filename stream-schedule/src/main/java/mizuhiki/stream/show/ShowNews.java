package mizuhiki.stream.show;

import reactor.core.publisher.Mono;

/** Carries on how a show stands; a feature that changes shows calls it in the transaction of the change. */
public interface ShowNews {

    Mono<Void> tell(Show show);
}
