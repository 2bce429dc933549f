package mizuhiki.catalog;

import java.beans.PropertyEditorSupport;
import java.math.BigDecimal;
import java.util.function.Function;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * Reads the numbers of forms, also 全角. What is no number, or none of its kind, is one that no form takes: so the form
 * comes back with everything else that was typed.
 */
@ControllerAdvice(basePackageClasses = CatalogService.class)
class TypedNumbers {

    private static final String NUMBER = "[+-]?(\\p{Nd}{1,12}(\\.\\p{Nd}{1,6})?|\\.\\p{Nd}{1,6})";
    private static final BigDecimal NONE = BigDecimal.valueOf(Integer.MIN_VALUE);

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
            setValue(typed.isBlank() ? null : number(typed.strip()));
        }

        private Number number(String typed) {
            try {
                return kind.apply(typed.matches(NUMBER) ? new BigDecimal(typed) : NONE);
            } catch (ArithmeticException noneOfItsKind) {
                return kind.apply(NONE);
            }
        }
    }
}
