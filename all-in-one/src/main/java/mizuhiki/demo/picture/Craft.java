package mizuhiki.demo.picture;

/** What a piece is made of, which decides how it is drawn. */
public enum Craft {
    CORD(new CordKnot()),
    CLOTH(new StitchedCloth()),
    CLAY(new GlazedDish()),
    WEAVE(new WovenStripes()),
    PAPER(new FoldedPaper()),
    WOOD(new CarvedWood());

    private final Motif motif;

    Craft(Motif motif) {
        this.motif = motif;
    }

    Motif motif() {
        return motif;
    }
}
