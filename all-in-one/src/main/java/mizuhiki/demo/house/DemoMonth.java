package mizuhiki.demo.house;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import mizuhiki.demo.house.DemoOffice.DemoPiece;
import org.jspecify.annotations.Nullable;

/**
 * The last month of an office so small that it can be worked out by hand; days are counted in working days.
 *
 * @param sales in the order they are shipped
 * @param thisMonth one to be sold, one waiting for staff
 */
public record DemoMonth(List<Came> attendance, List<Sold> sales, List<DemoPiece> thisMonth) {

    /** Somebody's usual times, and the days they came at. */
    public record Came(
            String login, LocalTime from, LocalTime until, int breakMinutes, List<Integer> days, boolean atHome) {}

    /**
     * A piece and all that happens to it.
     *
     * @param live sold in the show of that day
     * @param fee of the channel as estimated when it was shipped
     * @param charged what the channel then took
     * @param backOn when the buyer sent it back
     */
    public record Sold(
            DemoPiece piece,
            int madeOn,
            String helper,
            int helperMinutes,
            int soldOn,
            boolean live,
            String packer,
            int packingMinutes,
            long fee,
            @Nullable Long charged,
            @Nullable Integer backOn) {}

    public Stream<Sold> sold(boolean live) {
        return sales.stream().filter(sale -> sale.live() == live);
    }
}
