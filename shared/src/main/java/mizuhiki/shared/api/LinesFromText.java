package mizuhiki.shared.api;

import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/**
 * Texts in forms. Browsers count the end of a line as one letter and send two, so that what just fits into its field would
 * be too long here.
 */
@Component
class LinesFromText implements Converter<String, String> {

    @Override
    public String convert(String text) {
        if (!GivenText.isLegible(text)) {
            throw new IllegalArgumentException("a zero byte");
        }
        return text.replace("\r\n", "\n");
    }
}
