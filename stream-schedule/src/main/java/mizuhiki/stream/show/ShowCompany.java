package mizuhiki.stream.show;

import reactor.core.publisher.Mono;

/** Who is with a show from its beginning; asked in the transaction in which it is planned. */
public interface ShowCompany {

    Mono<Void> planned(Show show);
}
