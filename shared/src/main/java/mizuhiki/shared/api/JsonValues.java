package mizuhiki.shared.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ext.javatime.deser.InstantDeserializer;
import tools.jackson.databind.ext.javatime.deser.LocalDateDeserializer;
import tools.jackson.databind.ext.javatime.deser.YearMonthDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** What programs send is held to the same as forms: one calendar, and texts that can be read. */
@Component
class JsonValues extends SimpleModule {

    JsonValues() {
        addDeserializer(LocalDate.class, new Known<>(LocalDate.class, LocalDateDeserializer.INSTANCE));
        addDeserializer(Instant.class, new Known<>(Instant.class, InstantDeserializer.INSTANT));
        addDeserializer(YearMonth.class, new Known<>(YearMonth.class, YearMonthDeserializer.INSTANCE));
        addDeserializer(String.class, new Legible());
    }

    private static final class Known<T extends TemporalAccessor> extends StdDeserializer<T> {

        private final ValueDeserializer<T> any;

        Known(Class<T> type, ValueDeserializer<T> any) {
            super(type);
            this.any = any;
        }

        @Override
        public @Nullable T deserialize(JsonParser parser, DeserializationContext context) {
            var time = any.deserialize(parser, context);
            if (time != null && !Calendar.knows(time)) {
                throw context.weirdStringException(time.toString(), handledType(), "not in this calendar");
            }
            return time;
        }
    }

    private static final class Legible extends StdDeserializer<String> {

        Legible() {
            super(String.class);
        }

        @Override
        public @Nullable String deserialize(JsonParser parser, DeserializationContext context) {
            var text = StringDeserializer.instance.deserialize(parser, context);
            if (text != null && !GivenText.isLegible(text)) {
                throw context.weirdStringException(text, handledType(), "a zero byte");
            }
            return text;
        }
    }
}
