package mizuhiki.shared.api;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Months in paths, forms and query strings. */
@Component
class MonthFromText implements Converter<String, @Nullable YearMonth> {

    @Override
    public @Nullable YearMonth convert(String text) {
        return text.isBlank() ? null : Calendar.known(YearMonth.parse(text.strip()));
    }
}
