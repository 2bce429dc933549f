package mizuhiki.demo.month;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import mizuhiki.demo.house.DemoCalendar;
import mizuhiki.demo.house.DemoCast;

/** What is left to do when a month is over, until it is paid and somebody asks about it. */
record DemoMonthEnd(DemoCast cast, DemoCalendar calendar) {

    private static final String MONTHS = "/api/v1/wages/months/";

    /** What an order's channel took in the end. */
    record Charged(String orderId, long fee) {}

    /** The payout is told as it arrived: what the buyers paid, minus all fees. */
    void payout(LocalDate day, List<Charged> charged, long received, long transferFee) {
        var orders = charged.stream()
                .map(order -> Map.of("orderId", order.orderId(), "channelFee", order.fee()))
                .toList();
        cast.speaking(cast.staff(3), DemoCalendar.at(day, 10, 0))
                .post(
                        "/api/v1/orders/payouts",
                        DemoRules.with(
                                Map.of("channel", "決済代行（銀行振込）", "paidOn", day, "orders", orders),
                                Map.of("received", received, "transferFee", transferFee)));
    }

    void electricity(LocalDate day, long bill) {
        cast.speaking(cast.manager(), DemoCalendar.at(day, 11, 0))
                .post("/api/v1/wages/expenses", Map.of("day", day, "kind", "UTILITIES", "bill", bill, "note", "電気と水道"));
    }

    void account(String login, LocalDate from, String holder) {
        var account = Map.of(
                "bankCode", "9998", "bankName", "ナニワ", "branchCode", "123", "kind", "ORDINARY", "number", "7654321");
        cast.speaking(cast.staff(3), DemoCalendar.at(from, 13, 0))
                .post(
                        "/api/v1/wages/accounts/" + cast.id(login) + "/versions",
                        DemoRules.with(account, Map.of("validFrom", from, "way", "BANK", "holder", holder)));
    }

    /** Proposed by the manager, signed by staff the next morning, paid a week later; as far as that is past by now. */
    void close(YearMonth month) {
        var proposedAt = DemoCalendar.at(calendar.workday(0, 2), 15, 0);
        var manager = cast.speaking(cast.manager(), proposedAt);
        var proposal = manager.post(MONTHS + month + "/proposals", Map.of("carryRest", false));
        cast.speaking(cast.staff(1), past(DemoCalendar.later(proposedAt, 18)))
                .post(MONTHS + month + "/proposals/" + proposal.get("id").asString() + "/signature", null);
        manager.at(past(DemoCalendar.later(proposedAt, 10 * 24))).put(MONTHS + month + "/payment", null);
    }

    /** About the first line of the statement. */
    void question(String login, YearMonth month) {
        var askedAt = past(DemoCalendar.at(calendar.workday(0, 4), 12, 30));
        cast.speaking(login, askedAt)
                .post(
                        "/api/v1/wages/mine/" + month + "/questions",
                        Map.of("line", 0, "choice", "TIME", "words", "1円未満はどうなりますか。"));
        var staff = cast.speaking(cast.staff(1), past(DemoCalendar.later(askedAt, 3)));
        var asked = staff.get("/api/v1/wages/questions").get(0).get("id").asString();
        staff.post("/api/v1/wages/questions/" + asked + "/answer", Map.of("answer", "1日ごとに、1円未満を四捨五入しています。"));
    }

    private Instant past(Instant moment) {
        return moment.isBefore(calendar.now()) ? moment : calendar.now();
    }
}
