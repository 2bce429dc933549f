package mizuhiki.catalog.desk;

import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Trays and their changes travel as JSON named like the columns, so that one value carries a whole batch. */
final class DeskJson {

    static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private DeskJson() {}
}
