package mizuhiki.catalog.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The stock of one product as anybody would keep it on paper; knows nothing of the rules' code. */
final class Model {

    static final int LIMIT = 5;

    final Map<UUID, Integer> shelf = new LinkedHashMap<>();
    final Map<UUID, Kept> kept = new LinkedHashMap<>();
    final List<Waiting> queue = new ArrayList<>();
    boolean paidFirst;

    static final class Kept {

        final UUID lot;
        final String buyer;
        final int pieces;
        final boolean paidFirst;
        String state;
        boolean over;
        int returned;

        Kept(UUID lot, String buyer, int pieces, boolean paidFirst) {
            this.lot = lot;
            this.buyer = buyer;
            this.pieces = pieces;
            this.paidFirst = paidFirst;
            this.state = paidFirst ? "OPEN" : "LIVE";
        }

        /** Pieces that are neither on the shelf nor anybody else's. */
        int aside() {
            return is("LIVE", "ORDERED") ? pieces : 0;
        }

        boolean is(String... states) {
            return List.of(states).contains(state);
        }
    }

    record Waiting(UUID id, String buyer, int pieces) {}

    /** KEPT, QUEUED or NO. */
    String claim(UUID id, String buyer, int pieces) {
        catchUp(null);
        if (queue.stream().anyMatch(waiting -> waiting.buyer().equals(buyer))) {
            return "QUEUED";
        }
        var mine = kept.values().stream()
                .filter(each -> each.is("LIVE", "OPEN") && each.buyer.equals(buyer))
                .toList();
        var tooMany = mine.stream().mapToInt(each -> each.pieces).sum() + pieces > LIMIT;
        var same = mine.stream().anyMatch(each -> each.is("LIVE") && each.pieces == pieces);
        if (same && lotOf(pieces).isEmpty()) {
            return "KEPT";
        }
        if (tooMany) {
            return "NO";
        }
        if (paidFirst) {
            return open(id, buyer, pieces) ? "KEPT" : "NO";
        }
        if (keep(id, buyer, pieces)) {
            return "KEPT";
        }
        var nothingFree = shelf.values().stream().allMatch(free -> free == 0);
        if (nothingFree && kept.values().stream().anyMatch(each -> each.is("LIVE"))) {
            queue.add(new Waiting(id, buyer, pieces));
            return "QUEUED";
        }
        return "NO";
    }

    boolean release(UUID id) {
        catchUp(null);
        return putBack(id, "RELEASED", "LIVE", "OPEN");
    }

    boolean ordered(UUID id) {
        catchUp(id);
        var hold = kept.get(id);
        if (hold.paidFirst && hold.is("OPEN", "RELEASED", "LAPSED")) {
            hold.state = "AWAITING";
        }
        if (hold.is("RELEASED", "LAPSED") && shelf.get(hold.lot) >= hold.pieces) {
            shelf.merge(hold.lot, -hold.pieces, Integer::sum);
            hold.state = "LIVE";
        }
        if (hold.is("RELEASED", "LAPSED")) {
            hold.state = "GONE";
        }
        if (hold.is("LIVE")) {
            hold.state = "ORDERED";
        }
        serve();
        return true;
    }

    boolean paid(UUID id) {
        catchUp(id);
        var hold = kept.get(id);
        if (hold.is("AWAITING") && shelf.get(hold.lot) >= hold.pieces) {
            shelf.merge(hold.lot, -hold.pieces, Integer::sum);
            hold.state = "ORDERED";
        }
        if (hold.is("AWAITING")) {
            hold.state = "GONE";
        }
        serve();
        return hold.is("ORDERED", "GONE", "CANCELLED", "SHIPPED");
    }

    /** Whoever has not paid is told as soon as the shelf, and what others may still put back on it, is not enough. */
    void callOff() {
        kept.values().stream()
                .filter(hold -> hold.is("AWAITING") && shelf.get(hold.lot) + live(hold.lot) < hold.pieces)
                .forEach(hold -> hold.state = "GONE");
    }

    int live(UUID lot) {
        return kept.values().stream()
                .filter(hold -> hold.is("LIVE") && hold.lot.equals(lot))
                .mapToInt(hold -> hold.pieces)
                .sum();
    }

    boolean cancelled(UUID id) {
        catchUp(id);
        var hold = kept.get(id);
        var done = hold.is("CANCELLED") || putBack(id, "CANCELLED", "ORDERED");
        if (hold.is("RELEASED", "LAPSED", "AWAITING", "GONE")) {
            hold.state = "CANCELLED";
            done = true;
        }
        serve();
        return done;
    }

    boolean shipped(UUID id) {
        catchUp(id);
        var hold = kept.get(id);
        if (hold.is("ORDERED")) {
            hold.state = "SHIPPED";
        }
        serve();
        return hold.is("SHIPPED");
    }

    boolean cameBack(UUID id, boolean whole) {
        catchUp(id);
        var hold = kept.get(id);
        var possible = hold.is("SHIPPED") && hold.returned < hold.pieces;
        if (possible) {
            hold.returned++;
            shelf.merge(hold.lot, whole ? 1 : 0, Integer::sum);
        }
        serve();
        return possible;
    }

    void received(UUID lot, int pieces) {
        catchUp(null);
        shelf.merge(lot, pieces, Integer::sum);
        serve();
    }

    boolean counted(UUID lot, int free) {
        catchUp(null);
        var possible = free >= 0;
        if (possible) {
            shelf.put(lot, free);
        }
        serve();
        return possible;
    }

    void left(UUID id) {
        catchUp(null);
        queue.removeIf(waiting -> waiting.id().equals(id));
        serve();
    }

    void timePasses() {
        kept.values().stream().filter(hold -> hold.is("LIVE", "OPEN")).forEach(hold -> hold.over = true);
    }

    int free() {
        return shelf.values().stream().mapToInt(Integer::intValue).sum();
    }

    void catchUp() {
        catchUp(null);
    }

    /** Whoever ordered in time keeps their pieces, however late and beside whom it is told. */
    private void catchUp(UUID ordered) {
        if (ordered == null || kept.get(ordered).is("RELEASED", "LAPSED", "AWAITING")) {
            kept.values().stream()
                    .filter(hold -> hold.over && hold.is("LIVE", "OPEN"))
                    .forEach(hold -> putBackPieces(hold, "LAPSED"));
        }
        if (ordered == null) {
            serve();
        }
    }

    private boolean putBack(UUID id, String becomes, String... from) {
        var hold = kept.get(id);
        var possible = hold != null && hold.is(from) && !(hold.is("LIVE", "OPEN") && hold.over);
        if (possible) {
            putBackPieces(hold, becomes);
        }
        serve();
        return possible;
    }

    private void putBackPieces(Kept hold, String becomes) {
        shelf.merge(hold.lot, hold.aside(), Integer::sum);
        hold.state = becomes;
    }

    private void serve() {
        List.copyOf(queue).forEach(waiting -> {
            if (keep(waiting.id(), waiting.buyer(), waiting.pieces())) {
                queue.remove(waiting);
            }
        });
    }

    private boolean keep(UUID id, String buyer, int pieces) {
        var lot = lotOf(pieces);
        lot.ifPresent(found -> {
            shelf.merge(found, -pieces, Integer::sum);
            kept.put(id, new Kept(found, buyer, pieces, false));
        });
        return lot.isPresent();
    }

    private boolean open(UUID id, String buyer, int pieces) {
        var lot = lotOf(pieces);
        lot.ifPresent(found -> kept.put(id, new Kept(found, buyer, pieces, true)));
        return lot.isPresent();
    }

    private Optional<UUID> lotOf(int pieces) {
        return shelf.entrySet().stream()
                .filter(each -> each.getValue() >= pieces)
                .map(Map.Entry::getKey)
                .min(Comparator.comparing(UUID::toString));
    }
}
