package mizuhiki.shared.api;

import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Yen in forms and query strings; people write 1,200 as often as 1200. */
@Component
class YenFromText implements Converter<String, @Nullable Yen> {

    @Override
    public @Nullable Yen convert(String text) {
        var digits = text.replace(",", "").strip();
        return digits.isEmpty() ? null : Yen.of(Long.parseLong(digits));
    }
}
