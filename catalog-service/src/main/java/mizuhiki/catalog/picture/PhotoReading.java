package mizuhiki.catalog.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.commons.imaging.ImageFormat;
import org.apache.commons.imaging.ImageFormats;
import org.apache.commons.imaging.Imaging;

/** Unpacks a file into pixels, after counting them. */
final class PhotoReading {

    private static final Set<ImageFormat> TAKEN_IN = Set.of(ImageFormats.JPEG, ImageFormats.PNG, ImageFormats.WEBP);
    private static final Pattern CUT_OFF =
            Pattern.compile("premature|truncated|unexpected end", Pattern.CASE_INSENSITIVE);

    private PhotoReading() {}

    static BufferedImage read(byte[] file, long maxPixels) {
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            var reader = ImageIO.getImageReadersByFormatName(formatOf(file).getName())
                    .next();
            reader.setInput(input, true, true);
            return UprightPhoto.of(unpack(reader, maxPixels), file);
        } catch (IOException
                | IndexOutOfBoundsException
                | IllegalArgumentException
                | NegativeArraySizeException broken) {
            throw new PhotoUnreadable();
        }
    }

    /** Told by the first bytes: names and headers of an upload may say anything. */
    private static ImageFormat formatOf(byte[] file) throws IOException {
        return Optional.of(Imaging.guessFormat(file)).filter(TAKEN_IN::contains).orElseThrow(PhotoUnreadable::new);
    }

    private static BufferedImage unpack(ImageReader reader, long maxPixels) throws IOException {
        try {
            var width = reader.getWidth(0);
            var height = reader.getHeight(0);
            if ((long) width * height > maxPixels) {
                throw new PhotoTooManyPixels(maxPixels / 1_000_000);
            }
            reader.addIIOReadWarningListener((source, warning) -> refuseIfCutOff(warning));
            return reader.read(0, sparing(reader, Math.max(width, height)));
        } finally {
            reader.dispose();
        }
    }

    /** Half of a picture would be stored as a picture with a grey half. */
    private static void refuseIfCutOff(String warning) {
        if (CUT_OFF.matcher(warning).find()) {
            throw new PhotoUnreadable();
        }
    }

    /** Of a huge picture only every second or third pixel is unpacked; twice the largest size is kept. */
    private static ImageReadParam sparing(ImageReader reader, int longerSide) {
        var every = Math.max(1, longerSide / (2 * PhotoSize.LARGE.longerSide()));
        var parameters = reader.getDefaultReadParam();
        parameters.setSourceSubsampling(every, every, 0, 0);
        return parameters;
    }
}
