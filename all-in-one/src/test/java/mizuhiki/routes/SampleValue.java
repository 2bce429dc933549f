package mizuhiki.routes;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import mizuhiki.shared.money.Yen;

/** Makes up values that an endpoint would accept, as JSON writes them. */
final class SampleValue {

    private static final String WORDS = "あかい水引のブローチです";

    private SampleValue() {}

    /** One entry for each component of a record. */
    static Map<String, Object> body(Class<?> record) {
        var body = new LinkedHashMap<String, Object>();
        Arrays.stream(record.getRecordComponents()).forEach(component -> body.put(component.getName(), of(component)));
        return body;
    }

    private static Object of(RecordComponent component) {
        var field = field(component);
        if (component.getGenericType() instanceof ParameterizedType many) {
            var type = many.getActualTypeArguments()[0];
            return type instanceof Class<?> single && Iterable.class.isAssignableFrom(component.getType())
                    ? List.of(of(single, field))
                    : null;
        }
        return isLater(component.getName())
                ? later(component.getType()).orElseGet(() -> of(component.getType(), field))
                : of(component.getType(), field);
    }

    private static boolean isLater(String name) {
        return name.startsWith("end") || name.equals("until");
    }

    private static Optional<Object> later(Class<?> time) {
        return switch (time.getSimpleName()) {
            case "LocalTime" -> Optional.of("13:00");
            case "Instant" -> Optional.of("2026-11-20T06:00:00Z");
            default -> Optional.empty();
        };
    }

    private static AnnotatedElement field(RecordComponent component) {
        try {
            return component.getDeclaringRecord().getDeclaredField(component.getName());
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    static Object of(Class<?> type, AnnotatedElement limits) {
        if (type.isEnum()) {
            return ((Enum<?>) type.getEnumConstants()[0]).name();
        }
        if (type.isRecord() && type != Yen.class) {
            return body(type);
        }
        return switch (type.getSimpleName()) {
            case "UUID" -> UUID.randomUUID().toString();
            case "String" -> text(limits);
            case "int", "Integer", "long", "Long", "BigDecimal", "Yen" -> number(limits);
            case "boolean", "Boolean" -> false;
            case "LocalDate" -> LocalDate.of(2026, 11, 20).toString();
            case "YearMonth" -> YearMonth.of(2026, 10).toString();
            case "LocalTime" -> LocalTime.NOON.toString();
            case "LocalDateTime" -> LocalDateTime.of(2026, 11, 20, 14, 0).toString();
            case "Instant" -> Instant.parse("2026-11-20T05:00:00Z").toString();
            default -> null;
        };
    }

    private static long number(AnnotatedElement limits) {
        return limit(limits, Min.class).map(Min::value).filter(min -> min > 1).orElse(1L);
    }

    private static String text(AnnotatedElement limits) {
        var form = limit(limits, Pattern.class).map(Pattern::regexp).orElse(".*");
        var longest = limit(limits, Size.class).map(Size::max).orElse(WORDS.length());
        return Stream.of(
                        WORDS.substring(0, Math.min(longest, WORDS.length())),
                        "A".repeat(32),
                        "https://example.jp/",
                        "")
                .filter(text -> text.matches(form))
                .findFirst()
                .orElse("");
    }

    private static <A extends Annotation> Optional<A> limit(AnnotatedElement limits, Class<A> kind) {
        return Optional.ofNullable(limits).map(element -> element.getAnnotation(kind));
    }
}
