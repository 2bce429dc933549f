package mizuhiki.demo.month;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mizuhiki.demo.house.DemoCalendar;
import mizuhiki.demo.house.DemoCast;
import mizuhiki.demo.house.OfficeClient;
import tools.jackson.databind.JsonNode;

/** What a manager decides before a month begins. */
public record DemoRules(DemoCast cast) {

    static final String PIECE_TASK = "ふくろ折り";

    public void all(LocalDate from, long perHour) {
        wage(from, perHour);
        opening(from);
        pieceRate(from);
        electricity(from);
        bank(from);
        homePapers(from);
    }

    /** A little for the time, something for each day, the rates of tasks; the rest mostly by what work earned. */
    private void wage(LocalDate from, long perHour) {
        var blocks = Map.of(
                "perHour", perHour, "dayAllowance", 30, "tasks", true, "byCredit", 70, "byHours", 20, "byDays", 10);
        var rounding = Map.of("scope", "DAY", "mode", "HALF_UP", "unit", 1);
        post(
                from,
                "/api/v1/wages/policies/wage",
                Map.of("validFrom", from, "blocks", blocks, "rounding", rounding, "reason", "メンバー会で決めました"));
    }

    private void opening(LocalDate from) {
        var weekdays = List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY");
        manager(from).put("/api/v1/work/open-days/rule", Map.of("validFrom", from, "weekdays", weekdays));
    }

    private void pieceRate(LocalDate from) {
        var task = post(
                from,
                "/api/v1/work/tasks",
                Map.of(
                        "stage",
                        "COMMON",
                        "name",
                        PIECE_TASK,
                        "workType",
                        "自主製品",
                        "costClass",
                        "PRODUCTION",
                        "atHome",
                        true));
        post(
                from,
                "/api/v1/work/tasks/" + task.get("id").asString() + "/rates",
                Map.of("validFrom", from, "unit", "PIECE", "rate", 5, "reason", "ひとつひとつ数えられる作業です"));
    }

    /** A quarter of the house is workshop, and of that a quarter is for packing. */
    private void electricity(LocalDate from) {
        var making = Map.of("workType", "自主製品", "costClass", "PRODUCTION", "weight", 3);
        var selling = Map.of("workType", "自主製品", "costClass", "SALES", "weight", 1);
        var basis = Map.of("validFrom", from, "kind", "UTILITIES", "basis", "AREA", "perMille", 250);
        post(
                from,
                "/api/v1/wages/expenses/bases",
                with(basis, Map.of("explanation", "作業室50㎡ ÷ 全体200㎡", "parts", List.of(making, selling))));
    }

    private void bank(LocalDate from) {
        post(from, "/api/v1/wages/payday", Map.of("dayOfMonth", 15));
        var account = Map.of(
                "bankCode", "9998", "bankName", "ナニワ", "branchCode", "123", "kind", "ORDINARY", "number", "1234567");
        var office = Map.of("validFrom", from, "remitterCode", "1234567890", "remitterName", "ミホンジギヨウシヨ");
        var form = Map.of("transferKind", "SEVEN", "clearingHouse", "SPACES", "newCode", "0", "lineEnd", "CRLF");
        post(from, "/api/v1/wages/remitter/versions", with(with(account, office), form));
    }

    private void homePapers(LocalDate from) {
        manager(from).put("/api/v1/work/home/office", Map.of("rulesFrom", from, "filedOn", from));
    }

    public static Map<String, Object> with(Map<String, ?> some, Map<String, ?> more) {
        var all = new LinkedHashMap<String, Object>(some);
        all.putAll(more);
        return all;
    }

    private JsonNode post(LocalDate day, String path, Object body) {
        return manager(day).post(path, body);
    }

    private OfficeClient manager(LocalDate day) {
        return cast.speaking(cast.manager(), DemoCalendar.at(day, 9, 0));
    }
}
