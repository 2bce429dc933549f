package mizuhiki.shared.outbox;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mizuhiki.shared.event.Event;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Events as they are stored and sent: the simple name of the record, and its JSON.
 *
 * <p>The mapper is Jackson's plain one, not the one of the web, so that a setting there never changes what is stored.
 */
public final class EventJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Map<String, Class<? extends Event>> TYPES =
            recordsOf(Event.class).distinct().collect(Collectors.toUnmodifiableMap(Class::getSimpleName, type -> type));

    private EventJson() {}

    public static String typeOf(Event event) {
        return event.getClass().getSimpleName();
    }

    public static String write(Event event) {
        return MAPPER.writeValueAsString(event);
    }

    public static Event read(String type, String json) {
        return MAPPER.readValue(json, classOf(TYPES.get(type)));
    }

    static Stream<Class<? extends Event>> types() {
        return TYPES.values().stream();
    }

    private static Class<? extends Event> classOf(@Nullable Class<? extends Event> known) {
        if (known == null) {
            throw new UnknownEvent();
        }
        return known;
    }

    private static Stream<Class<? extends Event>> recordsOf(Class<? extends Event> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(each -> recordsOf(each.asSubclass(Event.class)))
                : Stream.of(type);
    }

    /** An event of a kind this version does not know; a newer one may have written it. */
    static final class UnknownEvent extends RuntimeException {

        private static final long serialVersionUID = 1;
    }
}
