package mizuhiki.demo.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.random.RandomGenerator;

/** A knot of several paper cords side by side: あわじ結び, 梅結び, or a plain bow, by number of petals. */
final class CordKnot implements Motif {

    private static final int STRANDS = 5;

    @Override
    public void draw(Graphics2D g, Palette palette, RandomGenerator random) {
        int petals = 3 + random.nextInt(4);
        double depth = 0.42 + random.nextDouble() * 0.2;
        Shade.under(
                g,
                new BasicStroke(95, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
                        .createStrokedShape(curve(petals, depth, 0)));
        for (int piece = 0; piece < petals * 8; piece++) {
            for (int strand = 0; strand < STRANDS; strand++) {
                cord(g, colour(palette, strand), arc(petals, depth, strand, piece));
            }
        }
        g.setColor(palette.accent());
        g.fillOval(-34, -34, 68, 68);
        g.setColor(Shade.of(Color.WHITE, 120));
        g.fillOval(-20, -24, 24, 18);
    }

    private static Color colour(Palette palette, int strand) {
        return strand == 2 ? palette.accent() : strand % 2 == 0 ? palette.main() : palette.second();
    }

    private static void cord(Graphics2D g, Color colour, Path2D path) {
        g.setStroke(new BasicStroke(19, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        g.setColor(Palette.mix(colour, Color.BLACK, 0.35));
        g.draw(path);
        g.setStroke(new BasicStroke(15, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        g.setColor(colour);
        g.draw(path);
        g.setStroke(new BasicStroke(3, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        g.setColor(Shade.of(Color.WHITE, 110));
        g.draw(path);
    }

    private static Path2D curve(int petals, double depth, double offset) {
        return path(petals, depth, offset, 0, Math.TAU);
    }

    /** Drawn in short pieces, so that where cords cross the later lies over the earlier. */
    private static Path2D arc(int petals, double depth, int strand, int piece) {
        double step = Math.TAU / (petals * 8);
        return path(petals, depth, (strand - STRANDS / 2) * 19.0, piece * step - 0.012, (piece + 1) * step + 0.012);
    }

    private static Path2D path(int petals, double depth, double offset, double from, double to) {
        var path = new Path2D.Double();
        for (int i = 0; i <= 40; i++) {
            double t = from + (to - from) * i / 40;
            double radius = (1 - depth + depth * Math.cos(petals * t)) * 330 + offset;
            double angle = t + 0.5 * Math.sin(petals * t) / petals * 3;
            if (i == 0) {
                path.moveTo(radius * Math.cos(angle), radius * Math.sin(angle));
            } else {
                path.lineTo(radius * Math.cos(angle), radius * Math.sin(angle));
            }
        }
        return path;
    }
}
