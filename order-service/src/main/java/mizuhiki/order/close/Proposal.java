package mizuhiki.order.close;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import mizuhiki.order.payslip.Writing;
import mizuhiki.order.wage.MonthInputs;

/** What somebody worked out for a month, with all its inputs word for word. */
record Proposal(UUID id, LocalDate month, String inputs, String inputsHash, UUID proposedBy, Instant proposedAt) {

    static Proposal of(MonthInputs inputs, UUID proposedBy, Instant proposedAt) {
        var written = Writing.of(inputs);
        return new Proposal(
                UuidCreator.getTimeOrderedEpoch(),
                inputs.month().atDay(1),
                written.text(),
                written.hash(),
                proposedBy,
                proposedAt);
    }

    YearMonth ofMonth() {
        return YearMonth.from(month);
    }

    MonthInputs read() {
        return Writing.read(inputs, MonthInputs.class);
    }

    /** Signs for what was proposed, if that is still how things stand. */
    MonthInputs signedBy(UUID signer, MonthInputs now) {
        if (signer.equals(proposedBy)) {
            throw new SecondPersonNeeded();
        }
        if (!Writing.of(now).hash().equals(inputsHash)) {
            throw new MonthChangedMeanwhile(ofMonth());
        }
        return now;
    }
}
