package mizuhiki.stream.outcome;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.stream.air.Pin;
import mizuhiki.stream.making.Making;
import mizuhiki.stream.participation.Participation;
import mizuhiki.stream.piece.Piece;
import mizuhiki.stream.show.Show;
import mizuhiki.stream.takings.Sale;

/** All that is known of a show afterwards. */
record Facts(
        Show show,
        List<Sale> sales,
        List<Pin> pins,
        List<Participation> participations,
        List<Making> makings,
        Map<UUID, Piece> pieces,
        Map<UUID, String> names) {

    public String title(UUID productId) {
        var piece = pieces.get(productId);
        return piece == null ? "" : piece.title();
    }
}
