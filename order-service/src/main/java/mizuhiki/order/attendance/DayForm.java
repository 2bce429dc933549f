package mizuhiki.order.attendance;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import mizuhiki.order.attendance.DayNotes.Noted;
import mizuhiki.order.attendance.StayUnclear.MinutesUnclear;
import mizuhiki.order.attendance.StayUnclear.StayHalfTold;
import mizuhiki.order.attendance.StayUnclear.TimeUnclear;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * A day's form as it is typed: for each person {@code minutes.<person>}, or {@code from.}, {@code until.} and
 * {@code break.}, and {@code home.} where checked.
 *
 * <p>A line that still says what the page showed in {@code shown.} is nobody's word: somebody else may have written
 * another since.
 *
 * @param typed the lines somebody changed
 * @param left the lines that say what the page showed
 */
record DayForm(LocalDate day, Map<UUID, Typed> typed, Map<UUID, Typed> left, boolean confirms) {

    private static final String MINUTES = "minutes.";
    private static final String SHOWN = "shown.";
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    static DayForm read(LocalDate day, MultiValueMap<String, String> fields) {
        var typed = new LinkedHashMap<UUID, Typed>();
        var left = new LinkedHashMap<UUID, Typed>();
        fields.keySet().stream()
                .filter(field -> field.matches(MINUTES + ID))
                .map(field -> field.substring(MINUTES.length()))
                .forEach(person -> {
                    var line = typed(person, fields);
                    var shown = line.said().equals(fields.getFirst(SHOWN + person));
                    (shown ? left : typed).put(UUID.fromString(person), line);
                });
        return new DayForm(day, typed, left, fields.containsKey("confirm"));
    }

    /** What somebody else wrote since the page was drawn was not seen by who confirms the day. */
    boolean sees(Attended attended) {
        return typed.containsKey(attended.personId()) || Typed.of(attended).equals(left.get(attended.personId()));
    }

    private static Typed typed(String person, MultiValueMap<String, String> fields) {
        return new Typed(
                text(fields, MINUTES + person),
                text(fields, "from." + person),
                text(fields, "until." + person),
                text(fields, "break." + person),
                fields.containsKey("home." + person));
    }

    private static String text(MultiValueMap<String, String> fields, String name) {
        var text = fields.getFirst(name);
        return text == null ? "" : text.strip();
    }

    boolean isClear() {
        return typed.values().stream().allMatch(line -> line.refusal() == null);
    }

    List<Noted> notedBy(UUID personId) {
        return typed.entrySet().stream()
                .map(line -> Noted.of(
                        line.getKey(),
                        day,
                        line.getValue().stay(),
                        line.getValue().home(),
                        personId))
                .toList();
    }

    /** One person's line. */
    record Typed(String minutes, String from, String until, String breakMinutes, boolean home) {

        static final Typed NOTHING = new Typed("", "", "", "", false);

        /** Minutes that follow from times are not to be typed again. */
        static Typed of(Attended attended) {
            var from = attended.cameAt();
            var until = attended.leftAt();
            return from == null || until == null
                    ? new Typed(String.valueOf(attended.minutes()), "", "", "", attended.atHome())
                    : new Typed(
                            "",
                            from.toString(),
                            until.toString(),
                            attended.breakMinutes() == 0 ? "" : String.valueOf(attended.breakMinutes()),
                            attended.atHome());
        }

        /** All of the line in one word, to see whether it was changed. */
        public String said() {
            return String.join("|", from, until, breakMinutes, minutes, home ? "home" : "");
        }

        Stay stay() {
            var stay = Stay.told(minutes(minutes), time(from), time(until), minutes(breakMinutes));
            if (home && stay.minutes() == 0) {
                throw new StayHalfTold();
            }
            return stay;
        }

        public @Nullable StayUnclear refusal() {
            try {
                stay();
                return null;
            } catch (StayUnclear unclear) {
                return unclear;
            }
        }

        private static @Nullable Integer minutes(String written) {
            if (written.isEmpty()) {
                return null;
            }
            return Optional.of(written)
                    .filter(text -> text.matches("[0-9]{1,3}"))
                    .map(Integer::valueOf)
                    .filter(minutes -> minutes <= Stay.LONGEST)
                    .orElseThrow(() -> new MinutesUnclear(written));
        }

        private static @Nullable LocalTime time(String written) {
            try {
                return written.isEmpty() ? null : LocalTime.parse(written);
            } catch (DateTimeParseException e) {
                throw new TimeUnclear(written);
            }
        }
    }
}
