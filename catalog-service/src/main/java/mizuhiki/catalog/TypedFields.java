package mizuhiki.catalog;

import java.beans.PropertyEditorSupport;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Function;
import mizuhiki.catalog.number.TypedDay;
import mizuhiki.catalog.number.TypedNumber;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** Reads the numbers and days of forms, so that a form comes back with everything else that was typed. */
@ControllerAdvice(basePackageClasses = CatalogService.class)
class TypedFields {

    @InitBinder
    void read(WebDataBinder form) {
        if (form.getTargetType() != null) {
            form.registerCustomEditor(Integer.class, number(BigDecimal::intValueExact));
            form.registerCustomEditor(Long.class, number(BigDecimal::longValueExact));
            form.registerCustomEditor(BigDecimal.class, number(number -> number));
            form.registerCustomEditor(LocalDate.class, new Editor(TypedDay::read));
        }
    }

    private static Editor number(Function<BigDecimal, Number> kind) {
        return new Editor(typed -> TypedNumber.read(typed, kind));
    }

    private static final class Editor extends PropertyEditorSupport {

        private final Function<String, Object> reading;

        Editor(Function<String, Object> reading) {
            this.reading = reading;
        }

        @Override
        public void setAsText(String typed) {
            setValue(typed.isBlank() ? null : reading.apply(typed));
        }
    }
}
