package mizuhiki.order.transfer;

import java.util.List;
import mizuhiki.order.bank.Fault;
import org.springframework.validation.BindException;

/** The bank would not accept the file; everything it would object to, by member and field. */
final class TransferImpossible extends BindException {

    private static final long serialVersionUID = 1L;

    private final transient TransferDraft draft;

    TransferImpossible(TransferDraft draft) {
        super(draft, "transfer");
        this.draft = draft;
        draft.objections().forEach(objection -> addError(objection.fault().error(name(objection))));
    }

    TransferDraft draft() {
        return draft;
    }

    private static String name(TransferDraft.Objection objection) {
        Fault fault = objection.fault();
        return objection.name().isEmpty() ? fault.field() : String.join(".", List.of(objection.name(), fault.field()));
    }
}
