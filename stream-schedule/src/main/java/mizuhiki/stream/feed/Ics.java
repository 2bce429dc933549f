package mizuhiki.stream.feed;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import mizuhiki.shared.time.Moment;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Trigger;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import net.fortuna.ical4j.validate.ValidationException;
import org.jspecify.annotations.Nullable;

/**
 * A calendar as RFC 5545 writes it.
 *
 * <p>The same entries make the same bytes: times of change are those of the entries, never that of the reading.
 *
 * @param reminderMinutes how long before one's own entries the phone reminds; null for never
 */
record Ics(String name, List<FeedEntry> entries, @Nullable Integer reminderMinutes) {

    private static final String ZONE = "Asia/Tokyo";
    /** Longer than any line: {@link Folding} breaks them. */
    private static final int UNFOLDED = 8192;

    private static final Duration LOOK_AGAIN = Duration.ofHours(1);

    byte[] bytes() {
        var lines = new StringWriter();
        try {
            new CalendarOutputter(true, UNFOLDED).output(calendar(), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ValidationException e) {
            throw new IllegalStateException(e);
        }
        return Folding.of(lines.toString()).getBytes(StandardCharsets.UTF_8);
    }

    private Calendar calendar() {
        var components = new ArrayList<CalendarComponent>();
        components.add(japan());
        entries.stream().map(this::event).forEach(components::add);
        return new Calendar(properties(head()), new ComponentList<>(components));
    }

    private Property[] head() {
        return new Property[] {
            ImmutableVersion.VERSION_2_0,
            new ProdId("-//Mizuhiki//Calendar//JA"),
            ImmutableCalScale.GREGORIAN,
            new XProperty("X-WR-CALNAME", name),
            new XProperty("X-WR-TIMEZONE", ZONE),
            new RefreshInterval(new ParameterList(List.of(Value.DURATION)), LOOK_AGAIN),
            new XProperty("X-PUBLISHED-TTL", LOOK_AGAIN.toString())
        };
    }

    private VEvent event(FeedEntry entry) {
        var properties = properties(
                new Uid(entry.uid()),
                new DtStamp(entry.changedAt()),
                new LastModified(entry.changedAt()),
                new Sequence(entry.sequence()),
                new DtStart<>(entry.startsAt().atZone(Moment.JAPAN)),
                new DtEnd<>(entry.endsAt().atZone(Moment.JAPAN)),
                new Summary(entry.summary()),
                entry.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED,
                entry.own() && !entry.cancelled() ? ImmutableTransp.OPAQUE : ImmutableTransp.TRANSPARENT,
                ImmutableClazz.PRIVATE);
        return new VEvent(properties, new ComponentList<>(alarms(entry)));
    }

    private List<VAlarm> alarms(FeedEntry entry) {
        return reminderMinutes == null || entry.cancelled() || !entry.own()
                ? List.of()
                : List.of(new VAlarm(properties(
                        ImmutableAction.DISPLAY,
                        new Description(entry.summary()),
                        new Trigger(Duration.ofMinutes(-reminderMinutes)))));
    }

    /** Japan has one time all year, so one line is the whole truth. */
    private static VTimeZone japan() {
        var standard = new Standard(properties(
                new DtStart<>(LocalDateTime.of(1970, 1, 1, 0, 0)),
                new TzOffsetFrom(ZoneOffset.ofHours(9)),
                new TzOffsetTo(ZoneOffset.ofHours(9)),
                new TzName("JST")));
        return new VTimeZone(properties(new TzId(ZONE)), new ComponentList<>(List.of(standard)));
    }

    private static PropertyList properties(Property... properties) {
        return new PropertyList(List.of(properties));
    }
}
