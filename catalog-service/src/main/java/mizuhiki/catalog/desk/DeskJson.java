package mizuhiki.catalog.desk;

import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Trays, their changes and what is said about them travel as JSON named like the columns, so that one value carries many rows. */
public final class DeskJson {

    public static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private DeskJson() {}
}
