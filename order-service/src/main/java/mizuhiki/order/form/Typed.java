package mizuhiki.order.form;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import mizuhiki.shared.problem.Refusal;
import mizuhiki.shared.web.text.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.support.WebExchangeBindException;

/**
 * What stands in the forms of a page: nothing yet, or in one of them what was written and is not kept yet.
 *
 * @param path where that form was sent to
 * @param refusal why; null where nothing was refused
 * @param wrong the fields that cannot be read
 */
public record Typed(
        String path, Map<String, String> fields, @Nullable Sentence refusal, Set<String> wrong, HttpStatus status) {

    public static final Typed NOTHING = new Typed("", Map.of(), null, Set.of(), HttpStatus.OK);

    /** What a button was for is gone; the page is as it is without. */
    public static final Typed GONE = new Typed("", Map.of(), null, Set.of(), HttpStatus.NOT_FOUND);

    /** Nothing is wrong with it: more of the page was asked for. */
    public static Typed kept(String path, Map<String, String> fields) {
        return new Typed(path, fields, null, Set.of(), HttpStatus.OK);
    }

    static Typed refused(String path, Map<String, String> fields, Exception why) {
        return new Typed(path, fields, sentence(why), wrong(why, fields), status(why));
    }

    static Typed unclear(String path, Map<String, String> fields, BindingResult faults) {
        return new Typed(path, fields, FaultWords.of(faults), wrong(faults), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static Sentence sentence(Exception why) {
        return switch (why) {
            case Refusal refusal -> Sentence.of(refusal);
            case WebExchangeBindException unclear -> FaultWords.of(unclear);
            default -> throw new IllegalArgumentException(why);
        };
    }

    private static Set<String> wrong(Exception why, Map<String, String> fields) {
        return switch (why) {
            case BindingResult unclear -> wrong(unclear);
            case DayFarOff far -> holding(far.written().toString(), fields);
            case NumberUnclear unclear -> holding(unclear.written(), fields);
            default -> Set.of();
        };
    }

    private static Set<String> holding(String written, Map<String, String> fields) {
        return fields.keySet().stream()
                .filter(field -> written.equals(Objects.requireNonNullElse(fields.get(field), "")))
                .collect(Collectors.toSet());
    }

    private static Set<String> wrong(BindingResult unclear) {
        return unclear.getFieldErrors().stream().map(FieldError::getField).collect(Collectors.toSet());
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

    public boolean isWrong(String field) {
        return wrong.contains(field);
    }

    public String of(String field) {
        return Objects.requireNonNullElse(fields.get(field), "");
    }

    /** @param usual as long as nothing was written */
    public @Nullable Object or(String field, @Nullable Object usual) {
        return fields.isEmpty() ? usual : of(field);
    }

    /** @param usual the choice as long as nothing was written */
    public boolean isChosen(String field, Object choice, @Nullable Object usual) {
        return choice.toString().equals(String.valueOf(or(field, usual)));
    }

    public boolean is(String field, Object value) {
        return of(field).equals(value.toString());
    }
}
