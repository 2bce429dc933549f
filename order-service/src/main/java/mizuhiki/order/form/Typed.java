package mizuhiki.order.form;

import java.util.Map;
import java.util.Objects;
import mizuhiki.shared.problem.Refusal;
import mizuhiki.shared.web.text.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.support.WebExchangeBindException;

/**
 * What stands in the forms of a page: nothing yet, or in one of them what was written and cannot be kept as it is.
 *
 * @param path where that form was sent to
 * @param refusal why; null where nothing was refused
 */
public record Typed(
        String path, Map<String, String> fields, @Nullable Sentence refusal, HttpStatus status) {

    public static final Typed NOTHING = new Typed("", Map.of(), null, HttpStatus.OK);

    /** What a rule about several fields says of them, where it has words of its own. */
    private static final String OWN_WORDS = "form.";

    static Typed refused(String path, Map<String, String> fields, Exception why) {
        return new Typed(path, fields, sentence(why), status(why));
    }

    static Typed unclear(String path, Map<String, String> fields, BindingResult faults) {
        return new Typed(path, fields, Sentence.of(words(faults)), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static Sentence sentence(Exception why) {
        return switch (why) {
            case Refusal refusal -> Sentence.of(refusal);
            case WebExchangeBindException unclear -> Sentence.of(words(unclear));
            default -> throw new IllegalArgumentException(why);
        };
    }

    private static String words(BindingResult unclear) {
        return unclear.getAllErrors().stream()
                .map(error -> Objects.requireNonNullElse(error.getDefaultMessage(), ""))
                .filter(message -> message.startsWith(OWN_WORDS))
                .findFirst()
                .orElse("form.unclear");
    }

    private static HttpStatus status(Exception why) {
        return why instanceof Refusal refusal && refusal.reason() != Refusal.Reason.INVALID
                ? HttpStatus.CONFLICT
                : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    /** The part of one form. */
    public Typed in(String form) {
        return form.equals(path) ? this : NOTHING;
    }

    public boolean isRefused() {
        return refusal != null;
    }

    public String of(String field) {
        return Objects.requireNonNullElse(fields.get(field), "");
    }

    /** @param usual as long as nothing was written */
    public Object or(String field, Object usual) {
        return isRefused() ? of(field) : usual;
    }

    public boolean is(String field, Object value) {
        return of(field).equals(value.toString());
    }
}
