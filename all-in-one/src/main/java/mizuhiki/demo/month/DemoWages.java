package mizuhiki.demo.month;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import mizuhiki.demo.house.DemoCalendar;
import mizuhiki.demo.house.DemoCast;
import mizuhiki.demo.house.DemoMonth.Came;
import mizuhiki.demo.house.OfficeClient;

/** Who came on which day, the office's wage rule, and closing a month. */
public record DemoWages(DemoCast cast, DemoCalendar calendar) {

    private static final String ATTENDANCE = "/api/v1/work/attendance/";

    public void rule(LocalDate validFrom, long perHour) {
        cast.speaking(cast.manager(), DemoCalendar.at(validFrom, 9, 0))
                .post(
                        "/api/v1/wages/policies/wage",
                        Map.of(
                                "validFrom",
                                validFrom,
                                "blocks",
                                perHour > 0 ? Map.of("perHour", perHour, "byCredit", 100) : Map.of("byCredit", 100),
                                "rounding",
                                Map.of("scope", "DAY", "mode", "HALF_UP", "unit", 1),
                                "reason",
                                "開設のとき、メンバー会で決めました"));
    }

    /** Everybody comes at their own pace: some three days a week, some five, two to four hours. Staff look it over. */
    public void attend(YearMonth month, List<String> members) {
        var random = new Random(month.hashCode());
        for (var day : calendar.workdays(month)) {
            var staff = cast.speaking(cast.staff(4), DemoCalendar.at(day, 16, 0));
            for (var member : members) {
                if (random.nextInt(10) < 6 + Math.floorMod(member.hashCode(), 4)) {
                    var minutes = 120 + 30 * random.nextInt(5);
                    var until = LocalTime.of(10, 0).plusMinutes(minutes);
                    note(staff, day, new Came(member, LocalTime.of(10, 0), until, 0, List.of(), false));
                }
            }
            confirm(staff, day);
        }
    }

    public void came(List<Came> attendance, IntFunction<LocalDate> dayOfMonth) {
        for (var came : attendance) {
            for (var number : came.days()) {
                var day = dayOfMonth.apply(number);
                var staff = cast.speaking(cast.staff(4), DemoCalendar.at(day, 16, 0));
                note(staff, day, came);
                confirm(staff, day);
            }
        }
    }

    private void note(OfficeClient staff, LocalDate day, Came came) {
        staff.put(
                ATTENDANCE + day + "/" + cast.id(came.login()),
                Map.of(
                        "from", came.from(),
                        "until", came.until(),
                        "breakMinutes", came.breakMinutes(),
                        "atHome", came.atHome()));
    }

    private static void confirm(OfficeClient staff, LocalDate day) {
        staff.put(ATTENDANCE + day + "/confirmation", null);
    }

    /** Proposed by the manager, signed by staff the next morning, paid on the twentieth or so. */
    public void close(YearMonth month, LocalDate proposedOn, LocalDate paidOn) {
        var path = "/api/v1/wages/months/" + month;
        var manager = cast.speaking(cast.manager(), DemoCalendar.at(proposedOn, 15, 0));
        var proposal = manager.post(path + "/proposals", Map.of("carryRest", false));
        cast.speaking(cast.staff(1), DemoCalendar.at(proposedOn.plusDays(1), 9, 30))
                .post(path + "/proposals/" + proposal.get("id").asString() + "/signature", null);
        var onPayday = manager.at(DemoCalendar.at(paidOn, 11, 0));
        onPayday.put("/api/v1/wages/papers/" + month + "/statements/settlement", null);
        onPayday.put(path + "/payment", null);
    }
}
