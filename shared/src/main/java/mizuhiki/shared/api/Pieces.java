package mizuhiki.shared.api;

import java.util.Optional;
import java.util.function.Function;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Any number of rows, read piece by piece, so that no connection waits for whoever reads slowly. */
public final class Pieces {

    private Pieces() {}

    /**
     * @param size rows of a piece; a smaller one is the last
     * @param behind reads the piece behind a row, or the first one
     */
    public static <T> Flux<T> of(int size, Function<Optional<T>, Flux<T>> behind) {
        return behind.apply(Optional.empty())
                .collectList()
                .expand(read -> read.size() < size
                        ? Mono.empty()
                        : behind.apply(Optional.of(read.getLast())).collectList())
                .concatMapIterable(rows -> rows);
    }
}
