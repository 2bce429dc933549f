package mizuhiki.bench.claims;

import java.util.List;
import java.util.UUID;
import mizuhiki.bench.report.Table;
import mizuhiki.bench.shop.Books;
import mizuhiki.bench.shop.Doors;
import mizuhiki.bench.shop.Staff;
import mizuhiki.bench.show.Show;
import mizuhiki.bench.wire.Crowd;

/** One piece, thousands of buyers at once through every door of the house; again and again. */
final class Crush {

    /** As many as fit on a run sheet. */
    private static final int PIECES_A_SHOW = 60;

    private final Market market;
    private final ClaimSettings settings;
    private final Doors doors;
    private final long endNanos;
    private int rounds;
    private int wrong;

    Crush(Market market) throws Exception {
        this.market = market;
        this.settings = market.settings();
        this.doors = Doors.of(market.house().port(), market.office());
        this.endNanos = System.nanoTime() + settings.crushMax().toNanos();
    }

    void run() throws Exception {
        try (var crowd = new Crowd(market.house().port(), settings.crushBuyers())) {
            while (rounds < settings.crushes() && System.nanoTime() < endNanos) {
                show(crowd);
            }
        }
        market.telling().awaitAll("crush");
        tell();
    }

    private void show(Crowd crowd) throws Exception {
        var pieces = market.goods("Unit", Math.min(PIECES_A_SHOW, settings.crushes() - rounds), 1);
        var staff = Staff.signIn(market.house().port(), market.office());
        doors.open(Show.goOnAir(staff, pieces).commentsOf(market.office()));
        market.telling().awaitAll("a show goes on air");
        for (int number = 1; number <= pieces.size(); number++) {
            round(crowd, pieces.get(number - 1), number);
        }
        market.report().say("%d rounds, %d wrong: %s".formatted(rounds, wrong, doors.answers()));
    }

    private void round(Crowd crowd, UUID piece, int number) throws Exception {
        int winners = doors.storm(crowd, piece, number, settings.crushBuyers());
        long holds = Books.holdsOf(market.postgres(), piece);
        wrong += winners == 1 && holds == 1 ? 0 : 1;
        market.ledger().addOversold(Math.max(0, holds - 1));
        rounds++;
    }

    private void tell() {
        var waited = doors.waited();
        var table = new Table("one piece, all at once", "buyers", "rounds", "wrong", "p50 ms", "p99 ms");
        table.add(
                "crush",
                List.of(
                        Table.number(settings.crushBuyers()),
                        Table.number(rounds),
                        Table.number(wrong),
                        Table.number(waited.p50()),
                        Table.number(waited.p99())));
        market.report().table(table);
        market.report().figure("crush_rounds", rounds, "rounds");
        market.report().figure("crush_wrong", wrong, "rounds");
    }
}
