package mizuhiki.shared.api;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * A part of a list, newest or first things first.
 *
 * @param next cursor of the following slice; null at the end
 */
public record Slice<T>(List<T> items, @Nullable String next) {

    /** The rows must be read with {@code limit page.size() + 1}: one more tells that there is more. */
    public static <T> Mono<Slice<T>> of(Flux<T> rows, Page page, Function<T, UUID> id) {
        return rows.collectList().map(read -> cut(read, page, id));
    }

    static <T> Slice<T> cut(List<T> read, Page page, Function<T, UUID> id) {
        if (read.size() <= page.size()) {
            return new Slice<>(List.copyOf(read), null);
        }
        var items = List.copyOf(read.subList(0, page.size()));
        return new Slice<>(items, Page.cursorAfter(id.apply(items.getLast())));
    }

    public <V> Slice<V> map(Function<? super T, ? extends V> view) {
        return new Slice<>(items.stream().<V>map(view).toList(), next);
    }
}
