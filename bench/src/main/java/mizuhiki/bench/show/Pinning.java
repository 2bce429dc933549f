package mizuhiki.bench.show;

import java.io.IOException;
import java.time.Duration;
import mizuhiki.bench.house.House;
import mizuhiki.bench.shop.Staff;
import org.jspecify.annotations.Nullable;

/** Staff showing another piece every second. */
public final class Pinning {

    private static final Duration EVERY = Duration.ofSeconds(1);
    private static final Duration LAST_LOOK = Duration.ofSeconds(3);

    private final Staff staff;
    private final Show show;
    private final Audience audience;
    private volatile boolean over;
    private int pins;
    private @Nullable Exception failure;

    public Pinning(Staff staff, Show show, Audience audience) {
        this.staff = staff;
        this.show = show;
        this.audience = audience;
    }

    /** And then some moments more, so that the last pin can be seen. */
    public void during(House.Work work) throws Exception {
        over = false;
        var hand = new Thread(this::pinAll, "pinning");
        hand.start();
        try {
            work.run();
        } finally {
            over = true;
            hand.join();
        }
        if (failure != null) {
            throw new IllegalStateException("nothing is pinned any more", failure);
        }
        Thread.sleep(LAST_LOOK);
    }

    private void pinAll() {
        try {
            while (!over) {
                int number = pins % show.pieces().size() + 1;
                audience.pins().expect(number);
                show.pin(staff, number);
                pins++;
                Thread.sleep(EVERY);
            }
        } catch (IOException | InterruptedException failed) {
            failure = failed;
        }
    }
}
