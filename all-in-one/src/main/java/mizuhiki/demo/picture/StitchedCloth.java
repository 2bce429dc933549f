package mizuhiki.demo.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.RoundRectangle2D;
import java.util.random.RandomGenerator;

/** Sashiko: white running stitches on dyed cloth, 七宝 (circles) or 麻の葉 (stars). */
final class StitchedCloth implements Motif {

    @Override
    public void draw(Graphics2D g, Palette palette, RandomGenerator random) {
        var cloth = new RoundRectangle2D.Double(-350, -350, 700, 700, 26, 26);
        Shade.under(g, cloth);
        var dyed = Palette.mix(palette.main(), Color.BLACK, 0.15);
        g.setColor(dyed);
        g.fill(cloth);
        weave(g);
        g.setColor(palette.second());
        g.setStroke(new BasicStroke(6.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, new float[] {17, 13}, 0));
        var everything = g.getClip();
        g.clip(new RoundRectangle2D.Double(-318, -318, 636, 636, 12, 12));
        if (random.nextBoolean()) {
            circles(g, 90 + random.nextInt(4) * 15);
        } else {
            stars(g, 100 + random.nextInt(3) * 20);
        }
        g.setClip(everything);
        g.setColor(palette.accent());
        g.draw(new RoundRectangle2D.Double(-330, -330, 660, 660, 18, 18));
    }

    private static void weave(Graphics2D g) {
        g.setStroke(new BasicStroke(1));
        for (int i = -348; i < 348; i += 5) {
            g.setColor(Shade.of(i % 2 == 0 ? Color.WHITE : Color.BLACK, 16));
            g.drawLine(-348, i, 348, i);
            g.drawLine(i, -348, i, 348);
        }
    }

    private static void circles(Graphics2D g, int step) {
        for (int x = -400; x <= 400; x += step) {
            for (int y = -400; y <= 400; y += step) {
                g.draw(new Ellipse2D.Double(x - step, y - step, step * 2.0, step * 2.0));
            }
        }
    }

    private static void stars(Graphics2D g, int step) {
        double high = step * Math.sqrt(3) / 2;
        for (int row = -6; row <= 6; row++) {
            for (int column = -6; column <= 6; column++) {
                double x = column * step + (row % 2 == 0 ? 0 : step / 2.0);
                for (int ray = 0; ray < 6; ray++) {
                    double angle = Math.PI / 3 * ray + Math.PI / 6;
                    double length = step / Math.sqrt(3);
                    g.draw(new Line2D.Double(
                            x, row * high, x + length * Math.cos(angle), row * high + length * Math.sin(angle)));
                }
                g.draw(new Line2D.Double(x, row * high, x + step, row * high));
            }
        }
    }
}
