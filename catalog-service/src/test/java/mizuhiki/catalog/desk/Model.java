package mizuhiki.catalog.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The stock of one product as anybody would keep it on paper; knows nothing of the rules' code. */
final class Model {

    static final int LIMIT = 5;

    final Map<UUID, Integer> shelf = new LinkedHashMap<>();
    final Map<UUID, Kept> kept = new LinkedHashMap<>();
    final List<Waiting> queue = new ArrayList<>();
    UUID show;

    static final class Kept {

        final UUID lot;
        final String buyer;
        final int pieces;
        final UUID show;
        final Instant claimedAt;
        String state;
        boolean over;
        int returned;

        Kept(UUID lot, String buyer, int pieces, UUID show, Instant claimedAt) {
            this.lot = lot;
            this.buyer = buyer;
            this.pieces = pieces;
            this.show = show;
            this.claimedAt = claimedAt;
            this.state = show == null ? "LIVE" : "OPEN";
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

    /** KEPT, QUEUED or NO. While a show is on, whoever pays first gets it. */
    String claim(UUID id, String buyer, int pieces, Instant at) {
        catchUp();
        if (queue.stream().anyMatch(waiting -> waiting.buyer().equals(buyer))) {
            return "QUEUED";
        }
        var mine = kept.values().stream()
                .filter(each -> each.is("LIVE", "OPEN") && each.buyer.equals(buyer))
                .toList();
        var tooMany = mine.stream().mapToInt(each -> each.pieces).sum() + pieces > LIMIT;
        var same = mine.stream().anyMatch(each -> each.is("LIVE") && each.pieces == pieces);
        var twice = mine.stream()
                .anyMatch(each -> each.pieces == pieces
                        && Objects.equals(each.show, show)
                        && at.isBefore(each.claimedAt.plusSeconds(10)));
        if (twice || same && lotOf(pieces).isEmpty()) {
            return "KEPT";
        }
        if (tooMany) {
            return "NO";
        }
        if (keep(id, buyer, pieces, show, at)) {
            return "KEPT";
        }
        if (show != null) {
            return "NO";
        }
        var nothingFree = shelf.values().stream().allMatch(free -> free == 0);
        if (nothingFree && kept.values().stream().anyMatch(each -> each.is("LIVE"))) {
            queue.add(new Waiting(id, buyer, pieces));
            return "QUEUED";
        }
        return "NO";
    }

    boolean release(UUID id) {
        catchUp();
        return putBack(id, "RELEASED", "LIVE", "OPEN");
    }

    boolean ordered(UUID id) {
        var hold = kept.get(id);
        if (hold.show != null && hold.is("OPEN", "RELEASED", "LAPSED")) {
            hold.state = "AWAITING";
        }
        if (hold.is("RELEASED", "LAPSED")) {
            free(hold);
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
        var hold = kept.get(id);
        if (hold.is("AWAITING")) {
            free(hold);
        }
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
        var hold = kept.get(id);
        if (hold.is("ORDERED")) {
            hold.state = "SHIPPED";
        }
        serve();
        return hold.is("SHIPPED");
    }

    boolean cameBack(UUID id, boolean whole) {
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
        catchUp();
        shelf.merge(lot, pieces, Integer::sum);
        serve();
    }

    boolean counted(UUID lot, int free) {
        catchUp();
        var possible = free >= 0;
        if (possible) {
            shelf.put(lot, free);
        }
        serve();
        return possible;
    }

    void left(UUID id) {
        catchUp();
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
        kept.values().stream()
                .filter(hold -> hold.over && hold.is("LIVE", "OPEN"))
                .forEach(hold -> putBackPieces(hold, "LAPSED"));
        serve();
    }

    /** Whoever ordered in time gets what others have let go, but no more than that, and nothing in vain. */
    private void free(Kept late) {
        var over = kept.entrySet().stream()
                .filter(each -> each.getValue().over && each.getValue().is("LIVE"))
                .filter(each -> each.getValue().lot.equals(late.lot))
                .sorted(Comparator.comparing(each -> each.getKey().toString()))
                .map(Map.Entry::getValue)
                .toList();
        if (shelf.get(late.lot) + over.stream().mapToInt(hold -> hold.pieces).sum() >= late.pieces) {
            over.stream()
                    .takeWhile(hold -> shelf.get(late.lot) < late.pieces)
                    .forEach(hold -> putBackPieces(hold, "LAPSED"));
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
            if (keep(waiting.id(), waiting.buyer(), waiting.pieces(), null, Instant.EPOCH)) {
                queue.remove(waiting);
            }
        });
    }

    private boolean keep(UUID id, String buyer, int pieces, UUID door, Instant at) {
        var lot = lotOf(pieces);
        lot.ifPresent(found -> {
            var hold = new Kept(found, buyer, pieces, door, at);
            shelf.merge(found, -hold.aside(), Integer::sum);
            kept.put(id, hold);
        });
        return lot.isPresent();
    }

    private Optional<UUID> lotOf(int pieces) {
        return shelf.entrySet().stream()
                .filter(each -> each.getValue() >= pieces)
                .map(Map.Entry::getKey)
                .min(Comparator.comparing(UUID::toString));
    }
}
