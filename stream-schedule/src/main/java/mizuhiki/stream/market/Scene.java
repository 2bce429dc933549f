package mizuhiki.stream.market;

import java.util.ArrayList;
import java.util.List;

/** When a piece is shown; whatever comes after the end of the show is not. */
record Scene(StagedPiece piece, int fromMinute, int untilMinute) {

    static List<Scene> inOrder(List<StagedPiece> pieces, int showMinutes) {
        var scenes = new ArrayList<Scene>();
        int minute = 0;
        for (var piece : pieces) {
            int from = minute + piece.minutesBefore();
            minute = from + piece.plannedMinutes();
            scenes.add(new Scene(piece, Math.min(from, showMinutes), Math.min(minute, showMinutes)));
        }
        return List.copyOf(scenes);
    }

    boolean reached() {
        return fromMinute < untilMinute;
    }
}
