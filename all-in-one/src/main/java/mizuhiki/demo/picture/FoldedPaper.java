package mizuhiki.demo.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.geom.Ellipse2D;
import java.awt.geom.QuadCurve2D;
import java.util.random.RandomGenerator;

/** A washi envelope with fibres in the paper, a folded flap and a band of cord. */
final class FoldedPaper implements Motif {

    @Override
    public void draw(Graphics2D g, Palette palette, RandomGenerator random) {
        var sheet = new Polygon(new int[] {-360, 360, 360, -360}, new int[] {-240, -240, 250, 250}, 4);
        Shade.under(g, sheet);
        g.setColor(palette.second());
        g.fill(sheet);
        dots(g, palette, random);
        var flap = new Polygon(new int[] {-360, 360, 40, -40}, new int[] {-240, -240, 60, 60}, 4);
        Shade.under(g, flap);
        g.setColor(palette.main());
        g.fill(flap);
        fibres(g, random);
        band(g, palette);
    }

    private static void dots(Graphics2D g, Palette palette, RandomGenerator random) {
        for (int i = 0; i < 46; i++) {
            double size = 14 + random.nextDouble() * 34;
            g.setColor(Shade.of(i % 3 == 0 ? palette.accent() : palette.main(), 90));
            g.fill(new Ellipse2D.Double(-340 + random.nextDouble() * 640, -40 + random.nextDouble() * 240, size, size));
        }
    }

    private static void fibres(Graphics2D g, RandomGenerator random) {
        g.setStroke(new BasicStroke(1.6f));
        for (int i = 0; i < 150; i++) {
            double x = -350 + random.nextDouble() * 680;
            double y = -235 + random.nextDouble() * 470;
            g.setColor(Shade.of(Color.WHITE, 80));
            g.draw(new QuadCurve2D.Double(
                    x, y, x + random.nextInt(30), y + random.nextInt(30) - 15, x + random.nextInt(50), y));
        }
    }

    private static void band(Graphics2D g, Palette palette) {
        for (int i = 0; i < 5; i++) {
            g.setColor(i == 2 ? palette.accent() : i % 2 == 0 ? new Color(0xB7282E) : new Color(0xF7F1E5));
            g.fillRect(-360, 62 + i * 13, 720, 11);
        }
        g.setColor(palette.accent());
        g.setStroke(new BasicStroke(13));
        g.drawOval(-92, 48, 90, 84);
        g.drawOval(2, 48, 90, 84);
    }
}
