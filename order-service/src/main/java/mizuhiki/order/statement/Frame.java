package mizuhiki.order.statement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import mizuhiki.order.average.WageNotice;
import mizuhiki.order.payway.PayMethod;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the lines of a statement.
 *
 * @param payday null where the office has not said
 * @param words of the staff, or empty
 * @param notice of target and average, where either is known; papers of before it was told have none
 */
public record Frame(
        String office,
        @Nullable LocalDate payday,
        PayMethod method,
        String words,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable WageNotice notice) {}
