package mizuhiki.stream;

import java.beans.PropertyEditorSupport;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.ConversionException;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** Reads the days, times, numbers and texts of forms, so that a form comes back with everything else that was typed. */
@ControllerAdvice(basePackageClasses = StreamSchedule.class)
class TypedFields {

    @InitBinder
    void read(WebDataBinder form) {
        if (form.getTargetType() != null) {
            var days = Objects.requireNonNull(form.getConversionService());
            var unread = new Unread();
            form.registerCustomEditor(LocalDate.class, unread.unless(typed -> days.convert(typed, LocalDate.class)));
            form.registerCustomEditor(LocalTime.class, unread.unless(LocalTime::parse));
            form.registerCustomEditor(Integer.class, unread.unless(Integer::valueOf));
            form.registerCustomEditor(String.class, new LineEnds());
            form.addValidators(unread);
        }
    }

    /** Browsers count the end of a line once and send it in two characters: nothing may be too long by that alone. */
    private static final class LineEnds extends PropertyEditorSupport {

        @Override
        public void setAsText(String typed) {
            setValue(typed.replace("\r\n", "\n"));
        }
    }

    /** A field that cannot be read counts as empty; where it may be empty, the form is told of it all the same. */
    private static final class Unread implements Validator {

        private boolean found;

        PropertyEditorSupport unless(Function<String, @Nullable Object> reading) {
            return new PropertyEditorSupport() {
                @Override
                public void setAsText(String typed) {
                    setValue(typed.isBlank() ? null : read(typed.strip()));
                }

                private @Nullable Object read(String typed) {
                    try {
                        return reading.apply(typed);
                    } catch (ConversionException | DateTimeException | NumberFormatException unreadable) {
                        found = true;
                        return null;
                    }
                }
            };
        }

        @Override
        public boolean supports(Class<?> form) {
            return true;
        }

        @Override
        public void validate(Object form, Errors faults) {
            if (found) {
                faults.reject("unreadable");
            }
        }
    }
}
