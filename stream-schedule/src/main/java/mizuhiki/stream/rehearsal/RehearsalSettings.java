package mizuhiki.stream.rehearsal;

import mizuhiki.stream.market.Audience.Eagerness;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is assumed where staff say nothing.
 *
 * @param mostPerBuyer as at the real desk: {@code mizuhiki.hold.most-per-buyer}
 * @param queueMax as at the real desk: {@code mizuhiki.hold.queue-max}
 * @param proceedsPercent of a price, what is left after fees and material
 * @param showPercent of that, what goes to the roles of a show: as the first credit policy of an office has it
 */
@ConfigurationProperties("mizuhiki.rehearsal")
record RehearsalSettings(
        @DefaultValue("30") int buyers,
        @DefaultValue("USUAL") Eagerness eagerness,
        @DefaultValue("1") int seed,
        @DefaultValue("5") int mostPerBuyer,
        @DefaultValue("50") int queueMax,
        @DefaultValue("70") int proceedsPercent,
        @DefaultValue("15") int showPercent) {}
