package mizuhiki.catalog.counting;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import mizuhiki.catalog.shelf.HandPlace;
import mizuhiki.catalog.tray.Answer;
import mizuhiki.catalog.tray.Request;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.shared.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What somebody counted at a place.
 *
 * @param products by lot
 */
record CountSheet(UUID id, Counted counted, Map<UUID, UUID> products, Instant countedAt) {

    /**
     * As it was handed in.
     *
     * @param sentAs the same when the same page sends the same again; null where nobody can tell
     */
    record Counted(@Nullable UUID sentAs, HandPlace place, String reason, UUID personId, List<Line> lines) {

        Counted {
            lines = List.copyOf(lines);
            var seen = new HashSet<UUID>();
            lines.stream().map(Line::lotId).filter(lotId -> !seen.add(lotId)).forEach(lotId -> {
                throw new LotCountedTwice(lotId);
            });
        }

        List<UUID> lotIds() {
            return lines.stream().map(Line::lotId).toList();
        }

        CountSheet sheet(Map<UUID, UUID> products, Instant countedAt) {
            lotIds().stream().filter(lotId -> !products.containsKey(lotId)).forEach(lotId -> {
                throw new NotFound(lotId);
            });
            return new CountSheet(UuidCreator.getTimeOrderedEpoch(), this, products, countedAt);
        }
    }

    /** @param expected what the books were said to have when the counting began */
    record Line(UUID lotId, int pieces, int expected) {}

    List<Request> requests() {
        return counted.lines().stream().map(this::request).toList();
    }

    private Request request(Line line) {
        var product = Optional.ofNullable(products.get(line.lotId())).orElseThrow();
        return new Request.Count(
                product,
                line.lotId(),
                counted.place().place(),
                line.pieces(),
                id,
                counted.personId(),
                counted.reason(),
                countedAt);
    }

    /**
     * Goes through what the desk said; one line that cannot be is enough to refuse them all.
     *
     * @param differences what it wrote for this sheet, by lot
     */
    CountSheet taken(List<Answer> answers, Map<UUID, Integer> differences) {
        var refused = new LinkedHashMap<UUID, Refusal>();
        for (var number = 0; number < answers.size(); number++) {
            var line = counted.lines().get(number);
            why(line, answers.get(number), differences).ifPresent(refusal -> refused.put(line.lotId(), refusal));
        }
        if (!refused.isEmpty()) {
            throw new CountRefused(refused);
        }
        return this;
    }

    private static Optional<Refusal> why(Line line, Answer answer, Map<UUID, Integer> differences) {
        if (answer instanceof Answer.Refused no) {
            return Optional.of(no.reason());
        }
        var before = line.pieces() - differences.getOrDefault(line.lotId(), 0);
        return before == line.expected() ? Optional.empty() : Optional.of(new CountOutdated(before));
    }
}
