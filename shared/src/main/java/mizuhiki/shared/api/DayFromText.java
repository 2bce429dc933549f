package mizuhiki.shared.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Days in paths, forms and query strings. */
@Component
class DayFromText implements Converter<String, @Nullable LocalDate> {

    @Override
    public @Nullable LocalDate convert(String text) {
        return text.isBlank() ? null : Calendar.known(LocalDate.parse(text.strip()));
    }
}
