package mizuhiki.catalog.photo;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Files as people upload them. */
public final class SamplePhotos {

    private SamplePhotos() {}

    public static byte[] sample(String name) {
        try (var file = SamplePhotos.class.getResourceAsStream("/photos/" + name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] drawn(String format, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.ORANGE);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.dispose();
        return encoded(image, format);
    }

    public static byte[] encoded(BufferedImage image, String format) {
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, format, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static BufferedImage image(byte[] file) {
        try {
            return ImageIO.read(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A few bytes that say they hold 60,000 × 60,000 pixels. */
    public static byte[] pngBomb() {
        var header =
                ByteBuffer.allocate(17).put("IHDR".getBytes()).putInt(60_000).putInt(60_000);
        header.put(new byte[] {8, 2, 0, 0, 0});
        var checksum = new CRC32();
        checksum.update(header.array());
        return ByteBuffer.allocate(33)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'})
                .putInt(13)
                .put(header.array())
                .putInt((int) checksum.getValue())
                .array();
    }
}
