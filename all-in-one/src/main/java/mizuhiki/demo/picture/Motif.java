package mizuhiki.demo.picture;

import java.awt.Graphics2D;
import java.util.random.RandomGenerator;

/** Draws one thing, centred on (0,0), about 760 wide. */
interface Motif {

    void draw(Graphics2D g, Palette palette, RandomGenerator random);
}
