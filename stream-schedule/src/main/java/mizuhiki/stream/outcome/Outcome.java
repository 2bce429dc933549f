package mizuhiki.stream.outcome;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.summingLong;
import static java.util.stream.Collectors.toCollection;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import mizuhiki.shared.money.Allocation;
import mizuhiki.shared.money.Yen;
import mizuhiki.stream.air.Pin;
import mizuhiki.stream.making.Making;
import mizuhiki.stream.participation.Participation;
import mizuhiki.stream.takings.Sale;

/** The sales of a show, put together in four ways; each way adds up to all of them. */
record Outcome(Facts facts) {

    public Yen yen() {
        return facts.sales().stream().map(Sale::yen).collect(Yen.sum());
    }

    public int pieces() {
        return facts.sales().stream().mapToInt(Sale::pieces).sum();
    }

    List<Line> by(Axis axis) {
        return switch (axis) {
            case MINUTE -> lines(minutes(), this::minuteOf, this::whatWasShown);
            case PIECE -> lines(pieceKeys(), this::pieceOf, key -> facts.title(UUID.fromString(key)));
            case ROLE -> lines(roles(), this::byRole, Function.identity());
            case MAKER -> lines(makers(), this::byMaker, this::name);
        };
    }

    /** Sales that belong nowhere come last, if there are any. */
    private List<Line> lines(Set<String> keys, Function<Sale, Stream<Portion>> split, Function<String, String> label) {
        var portions = facts.sales().stream().flatMap(split).collect(groupingBy(Portion::key));
        var known = keys.stream().map(key -> new Line(key, label.apply(key), portions.getOrDefault(key, List.of())));
        var unknown = portions.getOrDefault(Line.NONE, List.of());
        var rest = unknown.isEmpty() ? Stream.<Line>empty() : Stream.of(new Line(Line.NONE, "", unknown));
        return Stream.concat(known, rest).toList();
    }

    private Set<String> minutes() {
        return inOrder(facts.pins().stream().map(pin -> String.valueOf(pin.minute())));
    }

    private String whatWasShown(String minute) {
        return facts.pins().stream()
                .filter(pin -> String.valueOf(pin.minute()).equals(minute))
                .map(Pin::productId)
                .distinct()
                .map(facts::title)
                .collect(joining("、"));
    }

    private Stream<Portion> minuteOf(Sale sale) {
        return whole(sale.minute() == null ? Line.NONE : String.valueOf(sale.minute()), sale);
    }

    private Set<String> pieceKeys() {
        return inOrder(Stream.concat(
                        facts.pins().stream().map(Pin::productId),
                        facts.sales().stream().map(Sale::productId))
                .map(UUID::toString));
    }

    private Stream<Portion> pieceOf(Sale sale) {
        return whole(sale.productId().toString(), sale);
    }

    private Set<String> roles() {
        return inOrder(facts.participations().stream().map(Participation::role).sorted());
    }

    private Stream<Portion> byRole(Sale sale) {
        return split(
                sale,
                facts.participations().stream()
                        .collect(groupingBy(Participation::role, summingLong(Participation::minutes))));
    }

    private Set<String> makers() {
        return inOrder(facts.makings().stream()
                .map(making -> making.personId().toString())
                .sorted(Comparator.comparing(this::name)));
    }

    private Stream<Portion> byMaker(Sale sale) {
        return split(
                sale,
                facts.makings().stream()
                        .filter(making -> making.lotId().equals(sale.lotId()))
                        .collect(groupingBy(making -> making.personId().toString(), summingLong(Making::minutes))));
    }

    private String name(String personId) {
        return facts.names().getOrDefault(UUID.fromString(personId), "");
    }

    private static Stream<Portion> whole(String key, Sale sale) {
        return Stream.of(new Portion(key, sale, sale.yen()));
    }

    /** Where no minutes were told, nothing says who did more. */
    private static Stream<Portion> split(Sale sale, Map<String, Long> minutes) {
        if (minutes.isEmpty()) {
            return whole(Line.NONE, sale);
        }
        if (minutes.values().stream().allMatch(each -> each == 0)) {
            minutes.replaceAll((key, none) -> 1L);
        }
        return Allocation.split(sale.yen(), minutes).entrySet().stream()
                .map(share -> new Portion(share.getKey(), sale, share.getValue()));
    }

    private static Set<String> inOrder(Stream<String> keys) {
        return keys.collect(toCollection(LinkedHashSet::new));
    }
}
