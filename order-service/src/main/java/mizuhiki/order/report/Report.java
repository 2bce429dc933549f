package mizuhiki.order.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import mizuhiki.order.report.Sankey.Flow;
import mizuhiki.shared.money.Yen;

/** The answer to a question: its rows, and their sums along the way from sale to person. */
record Report(Question question, List<CreditRow> rows, Map<UUID, String> names) {

    private record Way(String from, String to, String fromName, String toName, String query) {}

    public Yen total() {
        return rows.stream().map(CreditRow::yen).collect(Yen.sum());
    }

    public String name(CreditRow row) {
        return names.getOrDefault(row.personId(), "");
    }

    public List<Flow> flows() {
        return Stream.concat(flows(0), flows(1)).toList();
    }

    public Sankey sankey() {
        return Sankey.of(
                flows().stream().filter(flow -> flow.yen().isPositive()).toList());
    }

    private Stream<Flow> flows(int column) {
        return rows.stream()
                .collect(groupingBy(
                        row -> column == 0 ? sold(row) : done(row),
                        LinkedHashMap::new,
                        mapping(CreditRow::yen, Yen.sum())))
                .entrySet()
                .stream()
                .map(entry -> flow(column, entry.getKey(), entry.getValue()));
    }

    private static Flow flow(int column, Way way, Yen yen) {
        return new Flow(column, way.from(), way.to(), way.fromName(), way.toName(), way.query(), yen);
    }

    private Way sold(CreditRow row) {
        var place = row.showId() == null ? "shop" : row.showId().toString();
        var query = row.showId() == null ? "shop=true" : "show=" + row.showId();
        var title = Objects.requireNonNullElse(row.showTitle(), "");
        return new Way(place, row.stage().name(), title, "", period() + query + "&stage=" + row.stage());
    }

    private Way done(CreditRow row) {
        var query = "stage=" + row.stage() + "&member=" + row.personId();
        return new Way(row.stage().name(), row.personId().toString(), "", name(row), period() + query);
    }

    private String period() {
        return "from=%s&to=%s&".formatted(question.from(), question.to());
    }
}
