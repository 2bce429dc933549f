package mizuhiki.bench.claims;

import mizuhiki.bench.house.House;
import mizuhiki.bench.report.Report;
import mizuhiki.bench.shop.Office;

/** What stays while houses open and close. */
record Stall(Office office, ClaimSettings settings, Report report, Ledger ledger) {

    Market in(House house) {
        return new Market(house, this, true);
    }

    /** Where the services tell each other nothing, there is nothing to wait for. */
    Market inSilent(House house) {
        return new Market(house, this, false);
    }
}
