package mizuhiki.catalog.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.commons.imaging.Imaging;

/** Writes JPEG files that say nothing but their pixels, and looks again whether that is so. */
final class CleanJpeg {

    private static final float QUALITY = 0.85f;

    private CleanJpeg() {}

    static byte[] of(BufferedImage image) {
        try {
            var file = write(image);
            if (tellsMore(file)) {
                throw new IllegalStateException("a redrawn photo carries metadata");
            }
            return file;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Whether the file carries EXIF (and with it a position), XMP or IPTC. */
    static boolean tellsMore(byte[] file) throws IOException {
        return Imaging.getMetadata(file) != null || Imaging.getXmpXml(file) != null;
    }

    private static byte[] write(BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("JPEG").next();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), quality(writer));
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static ImageWriteParam quality(ImageWriter writer) {
        var parameters = writer.getDefaultWriteParam();
        parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        parameters.setCompressionQuality(QUALITY);
        return parameters;
    }
}
