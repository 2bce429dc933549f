package mizuhiki.order.reserve;

import mizuhiki.order.ledger.Account;

/** The two reserves. */
public enum Reserve {
    /** 工賃変動積立金. */
    WAGE(Account.WAGE_RESERVE),
    /** 設備等整備積立金. */
    EQUIPMENT(Account.EQUIPMENT_RESERVE);

    private final Account account;

    Reserve(Account account) {
        this.account = account;
    }

    Account account() {
        return account;
    }
}
