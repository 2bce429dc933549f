package mizuhiki.shared.api;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Texts in what programs send are as legible as those in forms. */
@Component
class TextsInJson extends SimpleModule {

    TextsInJson() {
        addDeserializer(String.class, new Legible());
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
