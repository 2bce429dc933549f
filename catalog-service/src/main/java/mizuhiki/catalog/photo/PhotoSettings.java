package mizuhiki.catalog.photo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much of a picture is taken in.
 *
 * @param maxSize of the file as it comes in
 * @param maxPixels once unpacked; today's phones make 12 to 50 million
 * @param atOnce pictures unpacked at the same time, because each may need some hundred megabytes
 */
@ConfigurationProperties("mizuhiki.photo")
record PhotoSettings(
        @DefaultValue("20MB") DataSize maxSize,
        @DefaultValue("50000000") long maxPixels,
        @DefaultValue("2") int atOnce) {

    PhotoSettings {
        if (maxSize.toBytes() < 1 || maxSize.toBytes() > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("mizuhiki.photo.max-size must be between 1B and 2GB");
        }
        if (maxPixels < 1 || atOnce < 1) {
            throw new IllegalArgumentException("mizuhiki.photo.max-pixels and at-once must be positive");
        }
    }

    int maxBytes() {
        return (int) maxSize.toBytes();
    }
}
