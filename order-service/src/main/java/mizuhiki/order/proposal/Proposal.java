package mizuhiki.order.proposal;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import mizuhiki.order.payslip.Writing;
import mizuhiki.order.wage.MonthInputs;

/** What somebody worked out for a month, with all its inputs word for word. */
public record Proposal(
        UUID id,
        LocalDate month,
        boolean carryRest,
        String inputs,
        String inputsHash,
        UUID proposedBy,
        Instant proposedAt) {

    static Proposal of(MonthInputs inputs, UUID proposedBy, Instant proposedAt) {
        var written = Writing.of(inputs);
        return new Proposal(
                UuidCreator.getTimeOrderedEpoch(),
                inputs.month().atDay(1),
                inputs.carryRest(),
                written.text(),
                written.hash(),
                proposedBy,
                proposedAt);
    }

    public MonthInputs read() {
        return Writing.read(inputs, MonthInputs.class);
    }

    public boolean hasItsHash() {
        return Writing.hash(inputs).equals(inputsHash);
    }

    /** What can be said of one without reading all its inputs. */
    public record Proposed(
            UUID id, LocalDate month, String inputsHash, boolean carryRest, UUID proposedBy, Instant proposedAt) {

        public YearMonth ofMonth() {
            return YearMonth.from(month);
        }

        boolean isBy(UUID personId) {
            return proposedBy.equals(personId);
        }

        public boolean isStill(MonthInputs now) {
            return Writing.of(now).hash().equals(inputsHash);
        }

        /** Signs for what was proposed, if that is still how things stand. */
        public MonthInputs signedBy(UUID signer, MonthInputs now) {
            if (isBy(signer)) {
                throw new SecondPersonNeeded();
            }
            if (!isStill(now)) {
                throw new MonthChangedMeanwhile(ofMonth());
            }
            return now;
        }
    }
}
