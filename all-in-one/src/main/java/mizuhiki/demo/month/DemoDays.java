package mizuhiki.demo.month;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import mizuhiki.demo.house.DemoCalendar;
import mizuhiki.demo.house.DemoCast;
import mizuhiki.demo.house.OfficeClient;
import tools.jackson.databind.JsonNode;

/** Days that are not like the others: at home, with pieces to count, on air. */
record DemoDays(DemoCast cast) {

    private static final String HOME = "/api/v1/work/home/";

    /** What the member and the municipality agreed to, two calls, the report, and a visit about the week and the goals. */
    public void atHome(String login, LocalDate day) {
        var staff = cast.speaking(cast.staff(4), DemoCalendar.at(day, 17, 0));
        var before = day.with(TemporalAdjusters.previous(DayOfWeek.MONDAY));
        staff.put(
                HOME + cast.id(login) + "/papers",
                Map.of("wishedOn", before, "findingOn", before, "emergencyContact", "妹 078-000-0001"));
        record(staff, login, "CONTACT", Map.of("day", day, "at", "10:05", "means", "PHONE", "content", "きょうの作業を決めました"));
        record(staff, login, "CONTACT", Map.of("day", day, "at", "11:30", "means", "ICT", "content", "できたものを見ました"));
        record(staff, login, "REPORT", Map.of("day", day, "content", "ふくろを折りました。つかれは少しです"));
        record(
                staff,
                login,
                "EVALUATION",
                Map.of("day", day, "means", "VISIT", "goals", true, "content", "家でも自分のペースで続けられています"));
    }

    private void record(OfficeClient staff, String login, String kind, Map<String, Object> entry) {
        staff.post(HOME + cast.id(login) + "/records", Map.of("kind", kind, "entry", entry));
    }

    /** The member reports what they did; staff look it over in the evening. */
    public void pieces(String login, LocalDate day, int minutes, int pieces) {
        var member = cast.speaking(login, DemoCalendar.at(day, 15, 0));
        member.post(
                "/api/v1/work/daily/mine",
                Map.of("taskId", task(day), "day", day, "minutes", minutes, "pieces", pieces));
        cast.speaking(cast.staff(4), DemoCalendar.at(day, 17, 0))
                .put("/api/v1/work/daily/days/" + day + "/confirmation", null);
    }

    void onAir(LocalDate day) {
        cast.speaking(cast.manager(), DemoCalendar.at(day, 9, 0))
                .put("/api/v1/work/open-days/" + day, Map.of("kind", "LIVE"));
    }

    private String task(LocalDate day) {
        var manager = cast.speaking(cast.manager(), DemoCalendar.at(day, 9, 0));
        for (JsonNode line : manager.get("/api/v1/work/tasks")) {
            if (line.at("/kind/name").asString().equals(DemoRules.PIECE_TASK)) {
                return line.at("/kind/id").asString();
            }
        }
        throw new IllegalStateException(DemoRules.PIECE_TASK);
    }
}
