package mizuhiki.order.apportion;

import java.util.EnumSet;
import java.util.Set;
import mizuhiki.order.task.CostClass;

/** What production may cost, by the rows of 表2 and 表3. What the fee pays for is not among them. */
public enum ExpenseKind {
    MATERIAL(CostClass.PRODUCTION),
    INSTRUCTOR_PAY,
    INSTRUCTOR_BONUS,
    INSTRUCTOR_RETIREMENT,
    INSTRUCTOR_INSURANCE,
    SUBCONTRACT(CostClass.PRODUCTION),
    WELFARE,
    TRAVEL,
    EQUIPMENT,
    SUPPLIES,
    PRINTING,
    UTILITIES,
    FUEL,
    REPAIR,
    COMMUNICATION,
    MEETING,
    INSURANCE,
    RENT,
    BOOKS,
    TAXES,
    DEPRECIATION,
    ORDER_TAKING(CostClass.SALES),
    FEES(CostClass.SALES),
    MISCELLANEOUS;

    private final Set<CostClass> classes;

    ExpenseKind() {
        this.classes = EnumSet.allOf(CostClass.class);
    }

    ExpenseKind(CostClass only) {
        this.classes = EnumSet.of(only);
    }

    public boolean fits(CostClass costClass) {
        return classes.contains(costClass);
    }
}
