package mizuhiki.shared.web.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import mizuhiki.shared.web.TextBundle;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.ResourceBundleMessageSource;

/** All texts of all rooms. As a {@link MessageSource} it gives them without readings. */
public class Texts implements MessageSource {

    private final MessageSource notations;

    Texts(List<TextBundle> bundles) {
        var source = new ResourceBundleMessageSource();
        source.setDefaultEncoding("UTF-8");
        source.setDefaultLocale(Locale.JAPANESE);
        source.setBasenames(bundles.stream().map(TextBundle::basename).toArray(String[]::new));
        this.notations = source;
    }

    /** With its readings, or a key in question marks where nobody wrote the text. */
    public Ruby ruby(String key, Locale locale, @Nullable Object... arguments) {
        var text = notations.getMessage(key, spoken(arguments, locale), null, locale);
        return new Ruby(text == null ? "??" + key + "??" : text);
    }

    public Ruby ruby(Sentence sentence, Locale locale) {
        return ruby(sentence.key(), locale, sentence.arguments().toArray());
    }

    public boolean has(String key, Locale locale) {
        return notations.getMessage(key, null, null, locale) != null;
    }

    public String plain(String key, Locale locale, @Nullable Object... arguments) {
        return ruby(key, locale, arguments).plain();
    }

    @Override
    public @Nullable String getMessage(
            String code, Object @Nullable [] arguments, @Nullable String otherwise, @Nullable Locale locale) {
        var text = notations.getMessage(code, spoken(arguments, locale), otherwise, locale);
        return text == null ? null : new Ruby(text).plain();
    }

    @Override
    public String getMessage(String code, Object @Nullable [] arguments, @Nullable Locale locale) {
        return new Ruby(notations.getMessage(code, spoken(arguments, locale), locale)).plain();
    }

    @Override
    public String getMessage(MessageSourceResolvable resolvable, @Nullable Locale locale) {
        return new Ruby(notations.getMessage(resolvable, locale)).plain();
    }

    private Object[] spoken(@Nullable Object @Nullable [] arguments, @Nullable Locale locale) {
        var language = locale == null ? Locale.JAPANESE : locale;
        return arguments == null
                ? new Object[0]
                : Arrays.stream(arguments)
                        .map(argument -> spoken(argument, language))
                        .toArray();
    }

    private Object spoken(@Nullable Object argument, Locale locale) {
        return switch (argument) {
            case null -> "";
            case Number number -> number;
            case Sentence sentence -> ruby(sentence, locale).notation();
            case List<?> many ->
                many.stream().map(one -> String.valueOf(spoken(one, locale))).collect(Collectors.joining(", "));
            default -> Spoken.of(argument, locale);
        };
    }
}
