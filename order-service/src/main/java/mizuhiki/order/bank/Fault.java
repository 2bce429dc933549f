package mizuhiki.order.bank;

import java.util.Arrays;
import java.util.List;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

/**
 * Something a bank would not accept.
 *
 * @param field its name is {@code bank.field.<field>}
 * @param code what is wrong, said in {@code field.<code>} with the arguments
 */
public record Fault(String field, String code, List<Object> arguments) {

    public static Fault in(String field, String code, Object... arguments) {
        return new Fault(field, code, List.copyOf(Arrays.asList(arguments)));
    }

    /** What is too long to be looked at any further. */
    public static List<Fault> of(BindingResult read) {
        return read.getFieldErrors().stream()
                .map(error -> in(error.getField(), String.valueOf(error.getCode()), limits(error)))
                .toList();
    }

    /** The first argument of an error is taken for the name of the field. */
    private static Object[] limits(FieldError error) {
        var arguments = error.getArguments();
        return arguments == null
                ? new Object[0]
                : Arrays.stream(arguments).skip(1).toArray();
    }

    /** All of them in one answer: nobody should have to find them one after the other. */
    public static BindException refusal(List<Fault> faults) {
        var refusal = new BindException(faults, "bank");
        faults.forEach(fault -> refusal.addError(fault.error(fault.field())));
        return refusal;
    }

    /** The first argument of an error is taken for the name of the field. */
    public FieldError error(String name) {
        var all = new Object[arguments.size() + 1];
        all[0] = name;
        System.arraycopy(arguments.toArray(), 0, all, 1, arguments.size());
        return new FieldError("bank", name, null, false, new String[] {code}, all, null);
    }

    /** For texts: missing ones are empty. */
    public Object argument(int index) {
        return index < arguments.size() ? arguments.get(index) : "";
    }
}
