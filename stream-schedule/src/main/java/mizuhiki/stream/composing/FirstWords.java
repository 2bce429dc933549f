package mizuhiki.stream.composing;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.show.Show;

/** The first words of a post about a show, for staff to go on from: what, when, and where if that is known. */
final class FirstWords {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("M月d日（E）ah時mm分", Locale.JAPAN);

    private FirstWords() {}

    static String about(Show show) {
        var when = WHEN.format(show.startsAt().atZone(Moment.JAPAN)).replace("時00分", "時");
        var where = show.watchUrl() == null ? "" : "\n" + show.watchUrl();
        return "%s\n%sから配信します。%s".formatted(show.title(), when, where);
    }
}
