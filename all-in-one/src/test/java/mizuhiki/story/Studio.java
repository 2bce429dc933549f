package mizuhiki.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.StreamSupport;
import mizuhiki.house.Cast;
import mizuhiki.house.Voice;
import mizuhiki.shared.time.Moment;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** A show from two till three, from its plan to its end. */
public record Studio(Cast cast, LocalDate day, String show) {

    private static final String SHOWS = "/api/v1/streams";

    public static Studio plan(Cast cast, LocalDate day, List<UUID> pieces) {
        var staff = cast.staff().on(day.minusDays(7), 10);
        var plan = Map.of(
                "title",
                "木曜の水引便",
                "platform",
                "OWN_PAGE",
                "startsAt",
                day.atTime(14, 0).atZone(Moment.JAPAN).toInstant(),
                "endsAt",
                day.atTime(15, 0).atZone(Moment.JAPAN).toInstant());
        var show = SHOWS + "/" + staff.post(SHOWS, plan).get("id").asString();
        pieces.forEach(piece -> staff.post(show + "/run-sheet/items", Map.of("productId", piece, "plannedMinutes", 8)));
        return new Studio(cast, day, show);
    }

    public String id() {
        return show.substring(SHOWS.length() + 1);
    }

    /** Emits the path at which the place is given to somebody. */
    public String role(String name, String exposure) {
        var slot = staff().post(show + "/roles", Map.of("name", name, "exposure", exposure, "minutes", 60));
        return show + "/roles/" + slot.get("id").asString() + "/assignment";
    }

    public ResponseSpec ask(String place, String name) {
        return staff().asks(HttpMethod.POST, place, Map.of("personId", cast.id(name), "reason", "得意なことだから"));
    }

    /** What somebody was asked for in this show. */
    public JsonNode offerTo(String name) {
        return StreamSupport.stream(asked(name).get(SHOWS + "/offers").spliterator(), false)
                .filter(offer -> offer.get("showId").asString().equals(id()))
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    public void answer(String name, String word) {
        var offerId = offerTo(name).get("id").asString();
        asked(name).put(SHOWS + "/offers/" + offerId + "/answer", Map.of("answer", word));
    }

    public void step(String step) {
        var version = staff().get(show).get("version").asInt();
        staff().post(show + "/progress", Map.of("step", step, "version", version));
    }

    public void start() {
        onAir(14).post(show + "/start", Map.of());
    }

    public void pin(UUID productId) {
        onAir(14).post(show + "/pin", Map.of("productId", productId));
    }

    JsonNode seenByViewers() {
        return cast.buyer().get("/api/v1/live/" + cast.slug() + "/" + id());
    }

    /** Everybody worked as long as the show lasted. */
    public void end() {
        var minutes = StreamSupport.stream(onAir(15).get(show + "/minutes").spliterator(), false)
                .map(role -> Map.of(
                        "assignmentId", role.get("assignmentId").asString(),
                        "minutes", role.get("minutes").asInt()))
                .toList();
        onAir(15).post(show + "/end", Map.of("roles", Objects.requireNonNull(minutes)));
    }

    private Voice staff() {
        return cast.staff().on(day.minusDays(6), 10);
    }

    private Voice asked(String name) {
        return cast.voice(name).on(day.minusDays(5), 10);
    }

    private Voice onAir(int hour) {
        return cast.staff().on(day, hour);
    }
}
