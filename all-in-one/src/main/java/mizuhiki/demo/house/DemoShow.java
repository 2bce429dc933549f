package mizuhiki.demo.house;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.shared.people.consent.Consent;
import tools.jackson.databind.JsonNode;

/** One show of the demo, from plan to thanks. */
public record DemoShow(DemoCast cast, UUID showId, Instant startsAt) {

    private static final String API = "/api/v1/streams/";
    private static final int MINUTES = 60;

    /** Plans a show a week ahead, fills its run sheet and asks people by role name. */
    public static DemoShow plan(DemoCast cast, String title, Instant startsAt, Instant plannedAt, List<UUID> products) {
        var staff = cast.speaking(cast.staff(1), plannedAt);
        var plan = new LinkedHashMap<String, Object>(Map.of("title", title, "platform", "OWN_PAGE"));
        plan.put("startsAt", startsAt);
        plan.put("endsAt", startsAt.plus(MINUTES, ChronoUnit.MINUTES));
        var showId =
                UUID.fromString(staff.post("/api/v1/streams", plan).get("id").asString());
        for (var product : products) {
            staff.post(API + showId + "/run-sheet/items", Map.of("productId", product, "plannedMinutes", 7));
        }
        return new DemoShow(cast, showId, startsAt);
    }

    /** Adds a role and asks somebody; they answer a little later, or not yet. */
    public DemoShow ask(String role, String exposure, String login, Instant askedAt, boolean accepts) {
        var staff = cast.speaking(cast.staff(1), askedAt);
        var slot = staff.post(API + showId + "/roles", Map.of("name", role, "exposure", exposure, "minutes", MINUTES));
        var asked = staff.post(
                API + showId + "/roles/" + slot.get("id").asString() + "/assignment",
                Map.of("personId", cast.id(login)));
        if (accepts) {
            cast.speaking(login, askedAt.plus(3, ChronoUnit.HOURS))
                    .put(
                            API + "offers/" + asked.get("assignmentId").asString() + "/answer",
                            Map.of("answer", "ACCEPT"));
        }
        return this;
    }

    /** In the coming show the hands are still to answer. */
    public void crew(DemoOffice office, Instant askedAt, boolean handsAccept) {
        ask("司会", "VOICE", office.agreeing(Consent.VOICE, 1), askedAt, true)
                .ask("手もと", "HANDS", office.agreeing(Consent.HANDS, 0), askedAt, handsAccept)
                .ask("コメント", "NONE", office.members().get(11), askedAt, true)
                .ask("在庫", "NONE", office.members().get(3), askedAt, true);
    }

    public void step(String step, Instant when) {
        var staff = cast.speaking(cast.staff(1), when);
        var version = staff.get(API + showId).get("version").asInt();
        staff.post(API + showId + "/progress", Map.of("step", step, "version", version));
    }

    public void start() {
        cast.speaking(cast.staff(2), startsAt).post(API + showId + "/start", null);
    }

    public Instant minute(int minute) {
        return startsAt.plus(minute, ChronoUnit.MINUTES);
    }

    public void pin(UUID product, int minute) {
        cast.speaking(cast.staff(2), minute(minute)).post(API + showId + "/pin", Map.of("productId", product));
    }

    /** Ends the show as proposed: everybody worked as long as it lasted. */
    public void end() {
        var staff = cast.speaking(cast.staff(2), minute(MINUTES));
        var worked = new ArrayList<Map<String, Object>>();
        for (JsonNode role : staff.get(API + showId + "/minutes")) {
            worked.add(Map.of(
                    "assignmentId", role.get("assignmentId").asString(),
                    "minutes", role.get("minutes").asInt()));
        }
        staff.post(API + showId + "/end", Map.of("roles", worked));
    }
}
