package mizuhiki.stream.play;

import java.util.List;
import mizuhiki.stream.market.Audience;
import mizuhiki.stream.market.Loads;
import mizuhiki.stream.market.Market;
import mizuhiki.stream.market.PlayedPiece;

/** A show that was played on paper. */
public record Played(
        int showMinutes,
        List<PlayedPiece> pieces,
        Loads loads,
        List<PlayedRole> roles,
        List<Unattended> unattended,
        Estimate estimate) {

    public static Played of(Script script, Audience audience) {
        var market = Market.play(script.pieces(), script.showMinutes(), script.desk(), audience);
        var sharing = new Sharing(script, market.loads());
        return new Played(
                script.showMinutes(),
                market.pieces(),
                market.loads(),
                sharing.roles(),
                sharing.unattended(),
                Estimate.of(script, market.pieces()));
    }
}
