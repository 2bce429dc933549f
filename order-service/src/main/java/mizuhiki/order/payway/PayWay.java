package mizuhiki.order.payway;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.UUID;
import mizuhiki.order.bank.BankAccount;
import org.jspecify.annotations.Nullable;

/**
 * How one member is paid from a day on.
 *
 * @param account null for cash
 */
public record PayWay(
        UUID id,
        UUID personId,
        LocalDate validFrom,
        PayMethod method,
        @Nullable BankAccount account) {

    static PayWay cash(UUID personId, LocalDate validFrom) {
        return new PayWay(UuidCreator.getTimeOrderedEpoch(), personId, validFrom, PayMethod.CASH, null);
    }

    static PayWay transfer(UUID personId, LocalDate validFrom, BankAccount account) {
        return new PayWay(UuidCreator.getTimeOrderedEpoch(), personId, validFrom, PayMethod.TRANSFER, account);
    }

    public boolean isTransfer() {
        return method == PayMethod.TRANSFER;
    }

    public String masked() {
        return account == null ? "" : account.masked();
    }
}
