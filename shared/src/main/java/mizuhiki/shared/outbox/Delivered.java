package mizuhiki.shared.outbox;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import mizuhiki.shared.event.Event;

/**
 * An event on its way to a consumer.
 *
 * @param at the moment it happened
 */
public record Delivered<E extends Event>(UUID id, Instant at, E event) {

    /** Where every event tells how a thing is now, those before the last one about it are outdated. */
    public static <E extends Event> List<E> lastOfEach(List<Delivered<E>> events, Function<E, ?> thing) {
        var last = new LinkedHashMap<Object, E>();
        events.forEach(each -> last.putLast(thing.apply(each.event()), each.event()));
        return List.copyOf(last.values());
    }

    <K extends Event> Delivered<K> as(Class<K> kind) {
        return new Delivered<>(id, at, kind.cast(event));
    }
}
