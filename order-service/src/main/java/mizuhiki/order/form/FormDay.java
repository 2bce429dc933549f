package mizuhiki.order.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.springframework.web.server.ServerWebInputException;

/** Days in form fields that nothing binds. */
public final class FormDay {

    private FormDay() {}

    /** Answered with 400 where it is none. */
    public static LocalDate read(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException malformed) {
            throw new ServerWebInputException("not a day: " + text);
        }
    }
}
