package mizuhiki.demo.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.random.RandomGenerator;

/** A carved spoon with its grain. */
final class CarvedWood implements Motif {

    private static final Color[] WOODS = {new Color(0xB98654), new Color(0x8A5A36), new Color(0xD0A771)};

    @Override
    public void draw(Graphics2D g, Palette palette, RandomGenerator random) {
        g.rotate(0.7);
        var wood = WOODS[random.nextInt(WOODS.length)];
        var spoon = new Area(new Ellipse2D.Double(-130, -400, 260, 340));
        spoon.add(new Area(new RoundRectangle2D.Double(-33, -110, 66, 520, 60, 60)));
        Shade.under(g, spoon);
        g.setColor(wood);
        g.fill(spoon);
        grain(g, spoon, wood, random);
        g.setPaint(new RadialGradientPaint(20f, -200f, 190f, new float[] {0, 1}, new Color[] {
            Palette.mix(wood, Color.WHITE, 0.25), Palette.mix(wood, Color.BLACK, 0.3)
        }));
        g.fill(new Ellipse2D.Double(-98, -368, 196, 270));
        g.setColor(palette.main());
        g.fillRoundRect(-33, 300, 66, 46, 8, 8);
        g.setColor(palette.second());
        g.fillRect(-33, 316, 66, 9);
    }

    private static void grain(Graphics2D g, Shape spoon, Color wood, RandomGenerator random) {
        var everything = g.getClip();
        g.clip(spoon);
        g.setStroke(new BasicStroke(2.4f));
        g.setColor(Shade.of(Palette.mix(wood, Color.BLACK, 0.5), 80));
        for (int x = -140; x < 140; x += 9) {
            double sway = random.nextDouble() * 14;
            var line = new Path2D.Double();
            line.moveTo(x, -410);
            line.curveTo(x + sway + 16, -200, x - sway - 10, 100, x + sway, 420);
            g.draw(line);
        }
        g.setClip(everything);
    }
}
