package mizuhiki.order.weighing;

import java.time.LocalDate;
import mizuhiki.shared.event.Stage;

/**
 * How proceeds are shared among the stages of work, from a day on. Weights belong to work, never to people.
 *
 * @param returnDays after shipping, within which the goods may come back
 */
public record CreditPolicy(
        LocalDate validFrom,
        int making,
        int listing,
        int show,
        int packing,
        int common,
        SharedBy makingBy,
        SharedBy listingBy,
        SharedBy showBy,
        SharedBy packingBy,
        Absent absent,
        CommonOf commonOf,
        Counting counting,
        int returnDays,
        String reason) {

    /** What an office starts with, until it decides for itself. */
    public static final CreditPolicy FIRST = weighing(LocalDate.of(2000, 1, 1), 70, 8, 15, 7, "はじめの規程");

    /** Weights only: everything else as an office starts with. */
    public static CreditPolicy weighing(
            LocalDate validFrom, int making, int listing, int show, int packing, String reason) {
        return new CreditPolicy(
                validFrom,
                making,
                listing,
                show,
                packing,
                0,
                SharedBy.MINUTES,
                SharedBy.MINUTES,
                SharedBy.MINUTES,
                SharedBy.MINUTES,
                Absent.SPREAD,
                CommonOf.MONTH_OF_SALE,
                Counting.PROVISIONAL_COUNTS,
                8,
                reason);
    }

    /** Whether it is the one of which nobody chose the day. */
    public static boolean isFirst(LocalDate validFrom) {
        return validFrom.equals(FIRST.validFrom);
    }

    public int weight(Stage stage) {
        return switch (stage) {
            case MAKING -> making;
            case LISTING -> listing;
            case SHOW -> show;
            case PACKING -> packing;
            case COMMON -> common;
        };
    }

    public int allWeights() {
        return making + listing + show + packing + common;
    }

    /** Common work is many small things: only its minutes can be compared. */
    public SharedBy sharedBy(Stage stage) {
        return switch (stage) {
            case MAKING -> makingBy;
            case LISTING -> listingBy;
            case SHOW -> showBy;
            case PACKING -> packingBy;
            case COMMON -> SharedBy.MINUTES;
        };
    }

    /** The first day on which what was shipped on that day cannot come back. */
    public LocalDate finalOn(LocalDate shippedOn) {
        return shippedOn.plusDays(returnDays);
    }
}
