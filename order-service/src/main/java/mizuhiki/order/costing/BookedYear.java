package mizuhiki.order.costing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import mizuhiki.order.apportion.CostPlace;
import mizuhiki.order.costing.YearLedger.Change;
import mizuhiki.order.ledger.Account;
import mizuhiki.order.task.CostClass;
import mizuhiki.shared.money.Allocation;
import mizuhiki.shared.money.Yen;

/** Sorts what a year changed on the accounts into revenue, costs of selling pieces, and what is left. */
record BookedYear(List<Change> changes) {

    /** By kind of work, positive. */
    SortedMap<String, Yen> revenue() {
        var revenue = new TreeMap<String, Yen>();
        changes.stream()
                .filter(change -> isRevenue(change.account()))
                .forEach(change -> revenue.merge(type(change), change.amount().negated(), Yen::plus));
        return revenue;
    }

    List<Cost> costs() {
        var costs = new ArrayList<Cost>();
        changes.stream()
                .filter(change -> isCost(change.account()))
                .flatMap(this::costs)
                .forEach(costs::add);
        return costs;
    }

    Yen of(Account... accounts) {
        return Stream.of(accounts)
                .map(account -> byAccount().getOrDefault(account, Yen.ZERO))
                .collect(Yen.sum());
    }

    private Map<Account, Yen> byAccount() {
        return changes.stream().collect(groupingBy(Change::account, reducing(Yen.ZERO, Change::amount, Yen::plus)));
    }

    /** What belongs to no sale, such as a fee for goods that came back before it was shared, is shared by revenue. */
    private Stream<Cost> costs(Change change) {
        if (change.workType() != null) {
            return Stream.of(cost(change.account(), change.workType(), change.amount()));
        }
        return Allocation.split(change.amount(), byRevenue()).entrySet().stream()
                .map(part -> cost(change.account(), part.getKey(), part.getValue()));
    }

    private Map<String, Long> byRevenue() {
        var weights = new TreeMap<String, Long>();
        revenue().forEach((type, yen) -> weights.put(type, Math.max(0, yen.amount())));
        return weights.values().stream().anyMatch(weight -> weight > 0) ? weights : Map.of(CostPlace.GENERAL, 1L);
    }

    private static String type(Change change) {
        return change.workType() == null ? CostPlace.GENERAL : change.workType();
    }

    private static boolean isRevenue(Account account) {
        return account == Account.SALES || account == Account.SHIPPING_INCOME;
    }

    private static boolean isCost(Account account) {
        return switch (account) {
            case MATERIAL, SHIPPING, CHANNEL_FEES, TRANSFER_FEES -> true;
            case SALES, SHIPPING_INCOME, EXPENSES, CREDIT, POOL, WAGE_RESERVE, EQUIPMENT_RESERVE, WAGES_DUE, PAID_OUT ->
                false;
        };
    }

    private static Cost cost(Account account, String type, Yen amount) {
        var making = new CostPlace(type, CostClass.PRODUCTION);
        var selling = new CostPlace(type, CostClass.SALES);
        return switch (account) {
            case MATERIAL -> new Cost(making, CostRow.MATERIAL, amount);
            case SHIPPING -> new Cost(selling, CostRow.COMMUNICATION, amount);
            case CHANNEL_FEES, TRANSFER_FEES -> new Cost(selling, CostRow.FEES, amount);
            case SALES, SHIPPING_INCOME, EXPENSES, CREDIT, POOL, WAGE_RESERVE, EQUIPMENT_RESERVE, WAGES_DUE, PAID_OUT ->
                throw new IllegalArgumentException(account + " is no cost of selling pieces");
        };
    }
}
