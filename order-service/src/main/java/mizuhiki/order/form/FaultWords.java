package mizuhiki.order.form;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.web.text.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/** What is wrong with what was sent: in the words of a rule that has its own, else by what kind of fault it is. */
final class FaultWords {

    /** What a rule about several fields says of them, where it has words of its own. */
    private static final String OWN = "form.";

    private static final Set<String> NUMBERS = Stream.of(int.class, Integer.class, long.class, Long.class, Yen.class)
            .map(number -> "typeMismatch." + number.getName())
            .collect(Collectors.toUnmodifiableSet());

    private static final Sentence UNCLEAR = Sentence.of("form.unclear");

    private FaultWords() {}

    static Sentence of(BindingResult faults) {
        var all = faults.getAllErrors();
        return own(all).findFirst().orElseGet(() -> common(all));
    }

    private static Stream<Sentence> own(List<ObjectError> faults) {
        return faults.stream()
                .map(fault -> Objects.requireNonNullElse(fault.getDefaultMessage(), ""))
                .filter(message -> message.startsWith(OWN))
                .map(Sentence::of);
    }

    /** Of faults of several kinds nothing is true but that there are some. */
    private static Sentence common(List<ObjectError> faults) {
        var kinds = faults.stream().map(FaultWords::kind).distinct().toList();
        return kinds.size() == 1 ? kinds.getFirst() : UNCLEAR;
    }

    private static Sentence kind(ObjectError fault) {
        return switch (Objects.requireNonNullElse(fault.getCode(), "")) {
            case "NotNull", "NotBlank" -> Sentence.of("form.missing");
            case "Size" -> rejected(fault) instanceof String ? limit("form.too-long", fault) : UNCLEAR;
            case "Min" -> limit("form.too-small", fault);
            case "Max" -> limit("form.too-large", fault);
            case "typeMismatch" -> unreadable(fault);
            default -> UNCLEAR;
        };
    }

    /** After its name the limits of a rule follow in the order of the alphabet: of max and min, max. */
    private static Sentence limit(String key, ObjectError fault) {
        var told = fault.getArguments();
        return told == null || told.length < 2 ? UNCLEAR : Sentence.of(key, told(fault, told[1]));
    }

    /** A year has no thousands. */
    private static Object told(ObjectError fault, Object limit) {
        return fault instanceof FieldError field && isYear(field.getField()) ? limit.toString() : limit;
    }

    private static boolean isYear(String field) {
        return field.equals("year") || field.endsWith("Year");
    }

    private static Sentence unreadable(ObjectError fault) {
        var codes = Arrays.asList(Objects.requireNonNullElse(fault.getCodes(), new String[0]));
        if (codes.contains("typeMismatch." + LocalDate.class.getName())) {
            return Sentence.of("form.no-day");
        }
        return codes.stream().anyMatch(NUMBERS::contains) ? Sentence.of("form.no-number") : UNCLEAR;
    }

    private static @Nullable Object rejected(ObjectError fault) {
        return fault instanceof FieldError field ? field.getRejectedValue() : null;
    }
}
