package mizuhiki.shared.web.failure;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.FieldError;

/**
 * What is wrong with one thing that was filled in.
 *
 * @param field empty where it concerns the whole
 * @param code such as {@code NotBlank}; its text is {@code field.NotBlank}, with the limits as arguments
 */
record FieldProblem(String field, String code, List<Object> arguments) {

    static FieldProblem of(MessageSourceResolvable error) {
        var field = error instanceof FieldError fieldError ? fieldError.getField() : "";
        return of(field, error);
    }

    static FieldProblem of(@Nullable String field, MessageSourceResolvable error) {
        return new FieldProblem(field == null ? "" : field, code(error.getCodes()), limits(error.getArguments()));
    }

    static FieldProblem unreadable(String field) {
        return new FieldProblem(field, "unreadable", List.of());
    }

    private static String code(String @Nullable [] codes) {
        return codes == null || codes.length == 0 ? "unreadable" : codes[codes.length - 1];
    }

    /** The first argument names the field; the others are the constraint's, in the order of their names. */
    private static List<Object> limits(Object @Nullable [] arguments) {
        return arguments == null ? List.of() : Arrays.stream(arguments).skip(1).toList();
    }
}
