package mizuhiki.order.statement;

import java.time.LocalDate;
import mizuhiki.order.payway.PayMethod;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the lines of a statement.
 *
 * @param payday null where the office has not said
 * @param words of the staff, or empty
 */
public record Frame(String office, @Nullable LocalDate payday, PayMethod method, String words) {}
