package mizuhiki.stream;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.shared.event.OrderEvent.OrderPlaced;
import mizuhiki.shared.event.Stage;
import mizuhiki.shared.event.WorkDone;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.people.consent.Consent;
import mizuhiki.shared.time.Moment;
import org.springframework.r2dbc.core.DatabaseClient;

/** A show that was on air some days ago: one piece was shown, one was not, and somebody took part. */
public record AiredShow(Studio studio, UUID showId, UUID brooch, UUID pouch, UUID hanako) {

    public static AiredShow in(Studio studio) {
        var showId = studio.show(Studio.EVENING);
        var brooch = studio.piece("水引のブローチ", 3);
        var pouch = studio.piece("つまみ細工の袋", 1);
        studio.onSheet(showId, brooch);
        studio.onSheet(showId, pouch);
        var hanako = studio.member("花子", Consent.HANDS);
        var offer = studio.ask(showId, studio.role(showId, "手もと", "HANDS", 60), hanako);
        studio.offer(showId);
        studio.answer(hanako, offer, "ACCEPT");
        studio.start(showId);
        studio.pin(showId, brooch);
        var minutes = List.of(Map.of("assignmentId", offer, "minutes", 45));
        studio.post("/api/v1/streams/%s/end".formatted(showId), Map.of("roles", minutes));
        return new AiredShow(studio, showId, brooch, pouch, hanako);
    }

    /** As if it had ended so many days ago. */
    public AiredShow daysAgo(DatabaseClient database, int days) {
        studio.here(database.sql("""
                        update streams.show set started_at = started_at - make_interval(days => :days),
                          ended_at = ended_at - make_interval(days => :days) where id = :showId
                        """)
                .bind("days", days)
                .bind("showId", showId)
                .then()
                .thenReturn(true));
        return this;
    }

    public UUID ordered(UUID productId, UUID lotId, int quantity, int price) {
        var orderId = UUID.randomUUID();
        var now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        studio.hearAt(
                now,
                new OrderPlaced(
                        orderId,
                        UUID.randomUUID(),
                        productId,
                        quantity,
                        lotId,
                        showId,
                        price < 0 ? null : Yen.of(price)));
        return orderId;
    }

    public void made(UUID lotId, UUID personId, int minutes) {
        var day = LocalDate.now(Moment.JAPAN);
        studio.hearAt(
                Instant.now(), new WorkDone(UUID.randomUUID(), personId, Stage.MAKING, lotId, "製作", minutes, day));
    }
}
