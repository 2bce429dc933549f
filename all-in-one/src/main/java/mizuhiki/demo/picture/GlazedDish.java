package mizuhiki.demo.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.random.RandomGenerator;

/** A thrown dish seen from above: clay rim, pooled glaze, and a brushed flower or rings. */
final class GlazedDish implements Motif {

    @Override
    public void draw(Graphics2D g, Palette palette, RandomGenerator random) {
        var rim = disc(350);
        Shade.under(g, rim);
        g.setColor(Palette.mix(new Color(0x9C7351), palette.main(), 0.15));
        g.fill(rim);
        g.setPaint(new RadialGradientPaint(-60f, -80f, 420f, new float[] {0, 0.7f, 1}, new Color[] {
            Palette.mix(palette.second(), Color.WHITE, 0.5),
            palette.second(),
            Palette.mix(palette.main(), palette.second(), 0.45)
        }));
        g.fill(disc(328));
        rings(g);
        if (random.nextInt(3) == 0) {
            spiral(g, palette.main());
        } else {
            flower(g, palette, 5 + random.nextInt(4));
        }
        speckles(g, random);
        g.setColor(Shade.of(Color.WHITE, 90));
        g.setStroke(new BasicStroke(12, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.drawArc(-270, -270, 540, 540, 105, 50);
    }

    private static Ellipse2D disc(double radius) {
        return new Ellipse2D.Double(-radius, -radius, radius * 2, radius * 2);
    }

    private static void rings(Graphics2D g) {
        g.setStroke(new BasicStroke(3));
        for (int radius = 215; radius < 325; radius += 22) {
            g.setColor(Shade.of(Color.BLACK, 14));
            g.draw(disc(radius));
        }
    }

    private static void flower(Graphics2D g, Palette palette, int petals) {
        for (int i = 0; i < petals; i++) {
            var turned = (Graphics2D) g.create();
            turned.rotate(Math.TAU / petals * i);
            var petal = new Path2D.Double();
            petal.moveTo(0, -28);
            petal.curveTo(-80, -90, -52, -190, 0, -176);
            petal.curveTo(52, -190, 80, -90, 0, -28);
            turned.setColor(Shade.of(palette.main(), 205));
            turned.fill(petal);
            turned.setColor(Shade.of(Color.WHITE, 70));
            turned.setStroke(new BasicStroke(4));
            turned.drawLine(0, -60, 0, -140);
            turned.dispose();
        }
        g.setColor(palette.accent());
        g.fill(disc(34));
    }

    private static void spiral(Graphics2D g, Color colour) {
        var path = new Path2D.Double();
        path.moveTo(0, 0);
        for (double t = 0; t < Math.TAU * 4; t += 0.05) {
            path.lineTo(t * 7.6 * Math.cos(t), t * 7.6 * Math.sin(t));
        }
        g.setColor(Shade.of(colour, 190));
        g.setStroke(new BasicStroke(17, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(path);
    }

    private static void speckles(Graphics2D g, RandomGenerator random) {
        for (int i = 0; i < 130; i++) {
            double radius = 320 * Math.sqrt(random.nextDouble());
            double angle = random.nextDouble() * Math.TAU;
            double size = 1.5 + random.nextDouble() * 4;
            g.setColor(Shade.of(new Color(0x5A3E2B), 70));
            g.fill(new Ellipse2D.Double(radius * Math.cos(angle), radius * Math.sin(angle), size, size));
        }
    }
}
