package mizuhiki.demo.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import javax.imageio.ImageIO;

/** A picture of a piece on a table in soft light, as a JPEG. */
public final class PiecePicture {

    private static final int SIZE = 1080;

    private PiecePicture() {}

    public static byte[] jpeg(Craft craft, long seed) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed * 0x9E3779B97F4A7C15L);
        var image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
        var g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        var palette = Palette.pick(random);
        table(g, palette, random);
        g.translate(SIZE / 2, SIZE / 2);
        g.rotate((random.nextDouble() - 0.5) * 0.3);
        craft.motif().draw(g, palette, random);
        g.dispose();
        return encode(image);
    }

    private static void table(Graphics2D g, Palette palette, RandomGenerator random) {
        var light = Palette.mix(palette.ground(), Color.WHITE, 0.55);
        var dark = Palette.mix(palette.ground(), Color.BLACK, 0.08);
        g.setPaint(new RadialGradientPaint(
                SIZE * 0.38f, SIZE * 0.3f, SIZE, new float[] {0, 1}, new Color[] {light, dark}));
        g.fillRect(0, 0, SIZE, SIZE);
        g.setStroke(new BasicStroke(1.2f));
        for (int i = 0; i < 260; i++) {
            g.setColor(Shade.of(random.nextBoolean() ? Color.WHITE : Color.BLACK, 14));
            int x = random.nextInt(SIZE);
            int y = random.nextInt(SIZE);
            g.drawLine(x, y, x + random.nextInt(70) - 20, y + random.nextInt(14) - 7);
        }
    }

    private static byte[] encode(BufferedImage image) {
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "jpeg", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
