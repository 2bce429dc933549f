package mizuhiki.stream.play;

import java.util.List;
import mizuhiki.stream.market.DeskRules;
import mizuhiki.stream.market.StagedPiece;

/** What is going to happen, as planned. */
public record Script(
        int showMinutes, List<StagedPiece> pieces, List<StagedRole> roles, DeskRules desk, ShareRule share) {}
