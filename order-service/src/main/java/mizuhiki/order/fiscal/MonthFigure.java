package mizuhiki.order.fiscal;

import java.time.YearMonth;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one month; null where nobody can tell.
 *
 * @param userDays 延べ利用者数: members who came or worked from home, summed over the open days
 * @param openDays 開所日数: days on which work that earns wages was done
 * @param minutes how long members were there on these days; nobody enters that for a month of before
 */
public record MonthFigure(
        YearMonth month,
        @Nullable Yen wages,
        @Nullable Long userDays,
        @Nullable Long openDays,
        @Nullable Long minutes) {

    public boolean complete() {
        return wages != null && userDays != null && openDays != null;
    }

    Yen knownWages() {
        return wages == null ? Yen.ZERO : wages;
    }

    long knownUserDays() {
        return userDays == null ? 0 : userDays;
    }

    long knownOpenDays() {
        return openDays == null ? 0 : openDays;
    }
}
