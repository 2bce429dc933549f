package mizuhiki.stream.airtime;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import mizuhiki.stream.piece.Piece;
import mizuhiki.stream.show.Show;

/**
 * What could be shown next.
 *
 * @param room how many more the show has time for
 * @param picks in the order in which they would come
 * @param order of what is on the run sheet, if another one would be fairer
 * @param makers in order of their names
 */
record Outlook(Show show, int weeks, int room, List<Pick> picks, List<Option> order, List<MakerLine> makers) {

    /** A piece that could be shown, and for how long it was in these weeks. */
    record Pick(Piece piece, List<String> makers, int minutes) {}

    /**
     * Whose pieces these are.
     *
     * @param minutes their pieces were shown in these weeks
     * @param plannedMinutes in the show that is being planned
     * @param pieces that could be shown
     */
    record MakerLine(UUID personId, String name, int minutes, int plannedMinutes, List<String> pieces) {}

    static Outlook of(Things things, Airtime airtime, Seen past, Map<UUID, String> names) {
        return new Weighing(things, airtime, past, names).outlook();
    }

    /** Puts one together. */
    private record Weighing(Things things, Airtime airtime, Seen past, Map<UUID, String> names) {

        Outlook outlook() {
            return new Outlook(things.show(), things.weeks(), things.room(), picks(), order(), makers());
        }

        private List<Pick> picks() {
            var pieces = things.available().stream().collect(Collectors.toMap(Piece::productId, Function.identity()));
            return Balance.ordered(
                            things.addable(), airtime, past.and(things.sheet().items()))
                    .stream()
                    .limit(things.proposable())
                    .map(option -> pieces.get(option.productId()))
                    .map(this::pick)
                    .toList();
        }

        private Pick pick(Piece piece) {
            var makers = past.makersOf(piece.productId()).stream()
                    .map(names::get)
                    .filter(name -> name != null)
                    .sorted()
                    .toList();
            return new Pick(piece, makers, airtime.minutes(piece.productId()));
        }

        private List<Option> order() {
            var fairer = Balance.ordered(things.placed(), airtime, past);
            return fairer.equals(things.placed()) ? List.of() : fairer;
        }

        private List<MakerLine> makers() {
            var planned = new Seen(past.makers(), Map.of()).and(things.sheet().items());
            return names.entrySet().stream()
                    .map(maker -> new MakerLine(
                            maker.getKey(),
                            maker.getValue(),
                            past.minutesOf(maker.getKey()),
                            planned.minutesOf(maker.getKey()),
                            piecesOf(maker.getKey())))
                    .sorted(Comparator.comparing(MakerLine::name).thenComparing(MakerLine::personId))
                    .toList();
        }

        private List<String> piecesOf(UUID maker) {
            return things.available().stream()
                    .filter(piece -> past.makersOf(piece.productId()).contains(maker))
                    .map(Piece::title)
                    .toList();
        }
    }
}
