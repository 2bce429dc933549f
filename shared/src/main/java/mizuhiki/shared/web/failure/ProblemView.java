package mizuhiki.shared.web.failure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A problem as RFC 9457 writes it.
 *
 * @param errorId finds an unexpected failure in the log
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ProblemView(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        List<FieldView> errors,
        @Nullable String errorId) {

    record FieldView(String field, String code, String message) {}
}
