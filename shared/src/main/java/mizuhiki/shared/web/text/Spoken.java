package mizuhiki.shared.web.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.time.Moment;

/** Days, times and money as people say them, with readings: 午後《ごご》3時《じ》, never 15:00. */
final class Spoken {

    private static final int NOON = 12;
    private static final List<String> WEEKDAYS = List.of("月《げつ》", "火《か》", "水《すい》", "木《もく》", "金《きん》", "土《ど》", "日《にち》");
    private static final Map<Integer, String> DAYS = Map.ofEntries(
            Map.entry(1, "ついたち"),
            Map.entry(2, "ふつか"),
            Map.entry(3, "みっか"),
            Map.entry(4, "よっか"),
            Map.entry(5, "いつか"),
            Map.entry(6, "むいか"),
            Map.entry(7, "なのか"),
            Map.entry(8, "ようか"),
            Map.entry(9, "ここのか"),
            Map.entry(10, "とおか"),
            Map.entry(14, "じゅうよっか"),
            Map.entry(20, "はつか"),
            Map.entry(24, "にじゅうよっか"));

    private Spoken() {}

    /** In Aozora notation; what users wrote is guarded. */
    static String of(Object value, Locale locale) {
        return isEnglish(locale) ? inEnglish(value) : inJapanese(value);
    }

    static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals("en");
    }

    private static String inJapanese(Object value) {
        return switch (value) {
            case Yen yen -> "%,d円《えん》".formatted(yen.amount());
            case YearMonth month -> "%d年《ねん》%d月《がつ》".formatted(month.getYear(), month.getMonthValue());
            case LocalDate date -> year(date) + day(date);
            case LocalTime time -> time(time);
            case ZonedDateTime at -> year(at.toLocalDate()) + day(at.toLocalDate()) + " " + time(at.toLocalTime());
            case Instant instant -> inJapanese(instant.atZone(Moment.JAPAN));
            case Ruby ruby -> ruby.notation();
            default -> Ruby.guarded(value.toString());
        };
    }

    private static String inEnglish(Object value) {
        return switch (value) {
            case Yen yen -> (yen.isNegative() ? "-" : "") + "¥%,d".formatted(Math.abs(yen.amount()));
            case YearMonth month -> english("MMMM uuuu").format(month);
            case LocalDate date ->
                english(isThisYear(date) ? "EEE d MMM" : "EEE d MMM uuuu").format(date);
            case LocalTime time -> english("h:mm a").format(time);
            case ZonedDateTime at -> inEnglish(at.toLocalDate()) + ", " + inEnglish(at.toLocalTime());
            case Instant instant -> inEnglish(instant.atZone(Moment.JAPAN));
            case Ruby ruby -> ruby.notation();
            default -> Ruby.guarded(value.toString());
        };
    }

    private static String year(LocalDate date) {
        return isThisYear(date) ? "" : date.getYear() + "年《ねん》";
    }

    private static String day(LocalDate date) {
        var reading = DAYS.get(date.getDayOfMonth());
        var day =
                reading == null ? date.getDayOfMonth() + "日《にち》" : "｜%d日《%s》".formatted(date.getDayOfMonth(), reading);
        return "%d月《がつ》%s（%s）"
                .formatted(
                        date.getMonthValue(),
                        day,
                        WEEKDAYS.get(date.getDayOfWeek().ordinal()));
    }

    private static String time(LocalTime time) {
        var half = half(time.getHour());
        var minute = time.getMinute() == 0 ? "" : time.getMinute() + "分《%s》".formatted(minutes(time.getMinute()));
        return half + (time.getHour() == NOON ? NOON : time.getHour() % NOON) + "時《じ》" + minute;
    }

    /** Nobody says 午後0時. */
    private static String half(int hour) {
        if (hour == NOON) {
            return "昼《ひる》の";
        }
        return hour < NOON ? "午前《ごぜん》" : "午後《ごご》";
    }

    private static String minutes(int minute) {
        return switch (minute % 10) {
            case 2, 5, 7, 9 -> "ふん";
            default -> "ぷん";
        };
    }

    private static boolean isThisYear(LocalDate date) {
        return date.getYear() == LocalDate.now(Moment.JAPAN).getYear();
    }

    private static DateTimeFormatter english(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.UK);
    }
}
