package mizuhiki.demo.picture;

import java.awt.Color;
import java.util.List;
import java.util.random.RandomGenerator;

/** Colours that go together: a ground to lie on, a main colour, a second and an accent. */
record Palette(Color ground, Color main, Color second, Color accent) {

    private static final List<Palette> ALL = List.of(
            of(0xEFE9DE, 0xB7282E, 0xF7F1E5, 0xC8A14A),
            of(0xE6EBEE, 0x264B77, 0xF2F4F0, 0x7FA7C9),
            of(0xF1EBE4, 0x6B8E5A, 0xF6F2DF, 0xD9A441),
            of(0xEDE6EA, 0x7A4E7E, 0xF4ECF2, 0xD98BA0),
            of(0xF0E8DC, 0x8A5A3B, 0xF3E3CC, 0x4B6B68),
            of(0xE8ECE6, 0x2F6B62, 0xF1F3E6, 0xE0806A),
            of(0xF3ECE2, 0xD9775B, 0xFBEFE2, 0x5A7FA0),
            of(0xE9E7E2, 0x4A4A52, 0xEDE8DF, 0xB5895A));

    static Palette pick(RandomGenerator random) {
        return ALL.get(random.nextInt(ALL.size()));
    }

    static Color mix(Color a, Color b, double share) {
        return new Color(
                blend(a.getRed(), b.getRed(), share),
                blend(a.getGreen(), b.getGreen(), share),
                blend(a.getBlue(), b.getBlue(), share));
    }

    private static int blend(int a, int b, double share) {
        return (int) Math.round(a + (b - a) * share);
    }

    private static Palette of(int ground, int main, int second, int accent) {
        return new Palette(new Color(ground), new Color(main), new Color(second), new Color(accent));
    }
}
