package mizuhiki.shared.api;

import io.swagger.v3.core.jackson.TypeNameResolver;

/**
 * What types are called in the description of the API: with their feature, for several features have an item, a line or a
 * wish, and the description has one place for each name.
 */
final class SchemaNames extends TypeNameResolver {

    private static final String HOUSE = "mizuhiki.";

    /** {@code mizuhiki.stream.runsheet.Wish} is {@code stream.runsheet.Wish}. */
    @Override
    protected String getNameOfClass(Class<?> type) {
        var name = type.getName();
        return name.startsWith(HOUSE) ? name.substring(HOUSE.length()).replace('$', '.') : super.getNameOfClass(type);
    }
}
