package mizuhiki.stream.show;

import reactor.core.publisher.Mono;

/** Who is with a show that somebody plans by hand; asked in the transaction in which it is planned. */
public interface ShowCompany {

    Mono<Void> planned(Show show);
}
