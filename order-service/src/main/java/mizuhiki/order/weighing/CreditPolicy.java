package mizuhiki.order.weighing;

import java.time.LocalDate;
import mizuhiki.shared.event.Stage;

/** How proceeds are shared among the stages of work, from a day on. Weights belong to work, never to people. */
public record CreditPolicy(LocalDate validFrom, int making, int listing, int show, int packing, String reason) {

    /** What an office starts with, until it decides for itself. */
    public static final CreditPolicy FIRST = new CreditPolicy(LocalDate.of(2000, 1, 1), 70, 8, 15, 7, "はじめの規程");

    public int weight(Stage stage) {
        return switch (stage) {
            case MAKING -> making;
            case LISTING -> listing;
            case SHOW -> show;
            case PACKING -> packing;
            case COMMON -> 0;
        };
    }
}
