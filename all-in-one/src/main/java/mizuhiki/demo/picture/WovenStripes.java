package mizuhiki.demo.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.random.RandomGenerator;

/** A strip of saori weaving with uneven stripes and fringes. */
final class WovenStripes implements Motif {

    @Override
    public void draw(Graphics2D g, Palette palette, RandomGenerator random) {
        var cloth = new RoundRectangle2D.Double(-250, -380, 500, 760, 8, 8);
        Shade.under(g, cloth);
        fringe(g, palette, random, -380, -1);
        fringe(g, palette, random, 380, 1);
        Color[] yarns = {
            palette.main(), palette.second(), palette.accent(), Palette.mix(palette.main(), palette.second(), 0.5)
        };
        int y = -380;
        while (y < 380) {
            int high = Math.min(8 + random.nextInt(46), 380 - y);
            stripe(g, yarns[random.nextInt(yarns.length)], y, high);
            y += high;
        }
        warp(g);
    }

    private static void stripe(Graphics2D g, Color yarn, int y, int high) {
        g.setColor(yarn);
        g.fillRect(-250, y, 500, high);
        g.setStroke(new BasicStroke(1.4f));
        for (int line = y; line < y + high; line += 5) {
            g.setColor(Shade.of(Color.BLACK, 28));
            g.drawLine(-250, line, 250, line);
        }
    }

    private static void warp(Graphics2D g) {
        for (int x = -248; x < 250; x += 8) {
            for (int y = -380 + (x / 8 % 2 == 0 ? 0 : 5); y < 380; y += 10) {
                g.setColor(Shade.of(Color.WHITE, 38));
                g.fillRoundRect(x, y, 5, 5, 4, 4);
            }
        }
    }

    private static void fringe(Graphics2D g, Palette palette, RandomGenerator random, int from, int direction) {
        g.setStroke(new BasicStroke(5, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (int x = -240; x <= 240; x += 16) {
            var thread = new Path2D.Double();
            thread.moveTo(x, from);
            thread.quadTo(
                    x + random.nextInt(24) - 12,
                    from + direction * 40,
                    x + random.nextInt(36) - 18,
                    from + direction * (70 + random.nextInt(20)));
            g.setColor(random.nextBoolean() ? palette.main() : palette.accent());
            g.draw(thread);
        }
    }
}
