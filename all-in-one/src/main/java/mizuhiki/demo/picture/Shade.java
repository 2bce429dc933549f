package mizuhiki.demo.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;

/** Soft shadows and see-through colours. */
final class Shade {

    private Shade() {}

    static Color of(Color color, int alpha) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), alpha);
    }

    /** Darkens below and right of a shape, softly. */
    static void under(Graphics2D g, Shape shape) {
        g.setColor(of(Color.BLACK, 9));
        for (int i = 1; i <= 14; i++) {
            var moved = AffineTransform.getTranslateInstance(i * 1.6, i * 2.2).createTransformedShape(shape);
            g.fill(moved);
        }
    }
}
