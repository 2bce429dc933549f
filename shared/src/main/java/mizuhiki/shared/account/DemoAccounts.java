package mizuhiki.shared.account;

import java.util.List;

/** Accounts shown at the sign-in page, in a demo only: there is no such bean otherwise. */
public record DemoAccounts(List<DemoAccount> accounts) {

    /**
     * One of them.
     *
     * @param who what this person may be tried out for
     */
    public record DemoAccount(String who, String login, String password) {}
}
