package mizuhiki.order.wage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import mizuhiki.shared.money.Yen;

/** The lines of everybody's wage, while they are worked out. */
final class Wages {

    private final Map<UUID, List<PayLine>> lines = new TreeMap<>();

    Wages(Map<UUID, List<PayLine>> base) {
        base.forEach((person, own) -> lines.put(person, new ArrayList<>(own)));
    }

    void add(UUID personId, PayLine line) {
        lines.computeIfAbsent(personId, nobody -> new ArrayList<>()).add(line);
    }

    List<PayLine> of(UUID personId) {
        return List.copyOf(lines.getOrDefault(personId, List.of()));
    }

    Yen gross(UUID personId) {
        return sum(of(personId));
    }

    Yen total() {
        return lines.values().stream().map(Wages::sum).collect(Yen.sum());
    }

    private static Yen sum(Collection<PayLine> lines) {
        return lines.stream().map(PayLine::amount).collect(Yen.sum());
    }
}
