package mizuhiki.order.transfer;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import mizuhiki.order.bank.Fault;
import mizuhiki.order.bank.Written;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks a file for.
 *
 * @param on the day the bank shall pay
 * @param again who stands in an earlier file of the month and shall be paid through this one as well
 */
record TransferOrder(
        @Size(max = 10) @Nullable String on,
        @Size(max = 1000) @Nullable Set<UUID> again,
        @Size(max = LONGEST) @Nullable String reason) {

    private static final int LONGEST = 200;

    /** Measured as it is kept. */
    TransferOrder {
        reason = reason == null ? null : reason.strip();
    }

    static TransferOrder on(LocalDate day) {
        return new TransferOrder(day.toString(), Set.of(), "");
    }

    @Nullable
    LocalDate day() {
        return Written.day(on);
    }

    /** Public for pages. */
    public boolean repeats(UUID personId) {
        return again != null && again.contains(personId);
    }

    String why() {
        return Objects.requireNonNullElse(reason, "");
    }

    List<Fault> faults() {
        if (why().length() > LONGEST) {
            return List.of(Fault.in("reason", "Size", LONGEST, 0));
        }
        return again != null && !again.isEmpty() && why().isEmpty()
                ? List.of(Fault.in("reason", "NotBlank"))
                : List.of();
    }
}
