package mizuhiki.catalog;

import java.beans.PropertyEditorSupport;
import java.math.BigDecimal;
import java.util.function.Function;
import mizuhiki.catalog.number.TypedNumber;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** Reads the numbers of forms, so that a form comes back with everything else that was typed. */
@ControllerAdvice(basePackageClasses = CatalogService.class)
class TypedNumbers {

    @InitBinder
    void read(WebDataBinder form) {
        if (form.getTargetType() != null) {
            form.registerCustomEditor(Integer.class, new Editor(BigDecimal::intValueExact));
            form.registerCustomEditor(Long.class, new Editor(BigDecimal::longValueExact));
            form.registerCustomEditor(BigDecimal.class, new Editor(number -> number));
        }
    }

    private static final class Editor extends PropertyEditorSupport {

        private final Function<BigDecimal, Number> kind;

        Editor(Function<BigDecimal, Number> kind) {
            this.kind = kind;
        }

        @Override
        public void setAsText(String typed) {
            setValue(typed.isBlank() ? null : TypedNumber.read(typed, kind));
        }
    }
}
