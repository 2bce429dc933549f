package mizuhiki.order.band;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import mizuhiki.order.band.BandTable.AppliesTo;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The published tables as the reference has them. */
record BandVectors(String source, List<Table> tables) {

    record Table(
            String name, LocalDate validFrom, @Nullable LocalDate validTo, String appliesTo, List<List<Integer>> rows) {

        BandTable table() {
            var applies = switch (name) {
                case "R6" -> AppliesTo.ALL;
                case "R6 kept" -> AppliesTo.KEPT;
                default -> AppliesTo.TARGET;
            };
            var head = new BandTable.Head(name, applies, validFrom, validTo, 1, 20, "");
            return new BandTable(
                    head,
                    rows.stream()
                            .map(row -> new BandTable.Row(Yen.of(row.get(0)), row.get(1), row.get(2), row.get(3)))
                            .toList());
        }
    }

    static List<BandTable> read() {
        var path = Path.of(System.getProperty("mizuhiki.shared", "../shared"), "vectors", "fee-bands.json");
        return JsonMapper.shared().readValue(path, BandVectors.class).tables().stream()
                .map(Table::table)
                .toList();
    }
}
