package mizuhiki.order.report;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mizuhiki.shared.event.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What rows have to be about.
 *
 * @param noShow sold in no show
 * @param pooled borne by the pool, not by members
 * @param others not among those of the period with the most
 */
record Narrowing(
        @Nullable @Pattern(regexp = "[A-Za-z0-9_-]{1,40}") String channel,
        @Nullable Stage stage,
        @Nullable @Pattern(regexp = "[A-Za-z0-9-]{1,40}") String task,
        @Nullable UUID product,
        @Nullable UUID show,
        @Nullable Boolean noShow,
        @Nullable UUID member,
        @Nullable Boolean pooled,
        @Nullable @Size(max = 6) List<@NotNull Axis> others) {

    /** @param value null where nothing has to be bound */
    record Condition(Axis axis, String key, @Nullable Object value) {

        String sql() {
            if (value != null) {
                return "and %s = :%s".formatted(axis.stored(), axis.name());
            }
            return switch (key) {
                case Axis.OTHERS -> "and %s not in (%s)".formatted(axis.key(), Cells.most(axis));
                default -> "and %s is null".formatted(axis.stored());
            };
        }
    }

    List<Condition> conditions() {
        var conditions = new ArrayList<Condition>();
        Stream.of(
                        is(Axis.CHANNEL, channel),
                        is(Axis.STAGE, stage == null ? null : stage.name()),
                        is(Axis.TASK, task),
                        is(Axis.PRODUCT, product),
                        is(Axis.SHOW, show),
                        is(Axis.MEMBER, member))
                .flatMap(found -> found)
                .forEach(conditions::add);
        if (Boolean.TRUE.equals(noShow)) {
            conditions.add(new Condition(Axis.SHOW, Axis.NONE, null));
        }
        if (Boolean.TRUE.equals(pooled)) {
            conditions.add(new Condition(Axis.MEMBER, Axis.NONE, null));
        }
        if (others != null) {
            others.stream()
                    .map(axis -> new Condition(axis, Axis.OTHERS, null))
                    .distinct()
                    .forEach(conditions::add);
        }
        return List.copyOf(conditions);
    }

    /** What rows are told apart by to find those. */
    List<Axis> axes() {
        return conditions().stream().map(Condition::axis).toList();
    }

    /** To be put behind that of a period. */
    public String query() {
        return conditions().stream()
                .map(condition -> "&" + condition.axis().query(condition.key()))
                .collect(Collectors.joining());
    }

    private static Stream<Condition> is(Axis axis, @Nullable Object value) {
        return value == null ? Stream.empty() : Stream.of(new Condition(axis, value.toString(), value));
    }
}
