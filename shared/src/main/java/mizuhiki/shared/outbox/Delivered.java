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
 * @param position in the outbox it was written to; what failed once arrives after events that are newer. Events about the
 *     same thing are in order, as far as whoever writes them holds a lock on that thing
 * @param at the moment it happened
 */
public record Delivered<E extends Event>(UUID id, long position, Instant at, E event) {

    /** Where every event tells how a thing is now, those before the last one about it are outdated. */
    public static <E extends Event> List<Delivered<E>> lastOfEach(List<Delivered<E>> events, Function<E, ?> thing) {
        var last = new LinkedHashMap<Object, Delivered<E>>();
        events.forEach(each -> last.putLast(thing.apply(each.event()), each));
        return List.copyOf(last.values());
    }

    <K extends Event> Delivered<K> as(Class<K> kind) {
        return new Delivered<>(id, position, at, kind.cast(event));
    }
}
