package mizuhiki.catalog.picture;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.apache.commons.imaging.Imaging;
import org.apache.commons.imaging.common.ImageMetadata;
import org.apache.commons.imaging.formats.jpeg.JpegImageMetadata;
import org.apache.commons.imaging.formats.png.PngImageMetadata;
import org.apache.commons.imaging.formats.tiff.TiffImageMetadata;
import org.apache.commons.imaging.formats.tiff.constants.TiffTagConstants;
import org.apache.commons.imaging.formats.webp.WebPImageMetadata;
import org.jspecify.annotations.Nullable;

/** Turns a picture the way the camera was held, on plain opaque pixels. */
final class UprightPhoto {

    private UprightPhoto() {}

    static BufferedImage of(BufferedImage decoded, byte[] file) {
        return ExifFilterUtils.getFilterForOrientation(orientationIn(file)).apply(opaque(decoded));
    }

    /** What is transparent becomes white, and every colour model becomes plain RGB. */
    private static BufferedImage opaque(BufferedImage decoded) {
        var plain = new BufferedImage(decoded.getWidth(), decoded.getHeight(), BufferedImage.TYPE_INT_RGB);
        var graphics = plain.createGraphics();
        graphics.drawImage(decoded, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return plain;
    }

    /** A broken note about orientation is no reason to refuse the picture. */
    private static Orientation orientationIn(byte[] file) {
        try {
            var exif = exifOf(Imaging.getMetadata(file));
            var field = exif == null ? null : exif.findField(TiffTagConstants.TIFF_TAG_ORIENTATION);
            return field == null ? Orientation.TOP_LEFT : orientation(field.getIntValue());
        } catch (IOException | RuntimeException broken) {
            return Orientation.TOP_LEFT;
        }
    }

    private static Orientation orientation(int value) {
        return value < 1 || value > 8 ? Orientation.TOP_LEFT : Orientation.typeOf(value);
    }

    static @Nullable TiffImageMetadata exifOf(@Nullable ImageMetadata metadata) {
        return switch (metadata) {
            case JpegImageMetadata jpeg -> jpeg.getExif();
            case PngImageMetadata png -> png.getExif();
            case WebPImageMetadata webp -> webp.getExif();
            case null, default -> null;
        };
    }
}
