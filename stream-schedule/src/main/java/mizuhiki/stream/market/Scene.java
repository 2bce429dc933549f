package mizuhiki.stream.market;

import java.util.ArrayList;
import java.util.List;

/** When a piece is shown; whatever comes after the end of the show is not. */
record Scene(StagedPiece piece, int fromMinute, int untilMinute) {

    static List<Scene> inOrder(List<StagedPiece> pieces, int showMinutes) {
        var scenes = new ArrayList<Scene>();
        int minute = 0;
        for (var piece : pieces) {
            int until = minute + piece.plannedMinutes();
            scenes.add(new Scene(piece, Math.min(minute, showMinutes), Math.min(until, showMinutes)));
            minute = until;
        }
        return List.copyOf(scenes);
    }

    boolean reached() {
        return fromMinute < untilMinute;
    }
}
