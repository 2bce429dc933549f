package mizuhiki.shared.audit;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A row of the log with the names of people.
 *
 * @param actor none for what the house did by itself
 * @param subject none where it was not about a person
 */
record ToldDeed(
        long position,
        Instant at,
        @Nullable UUID actorId,
        @Nullable String actor,
        String action,
        @Nullable UUID subjectId,
        @Nullable String subject,
        Map<String, Object> details) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, Object>> DETAILS = new TypeReference<>() {};
    private static final DateTimeFormatter TO_THE_SECOND = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    static ToldDeed of(Deed deed, Map<UUID, String> names) {
        return new ToldDeed(
                deed.position(),
                deed.at(),
                deed.actorId(),
                deed.actorId() == null ? null : names.getOrDefault(deed.actorId(), ""),
                deed.action(),
                deed.subjectId(),
                deed.subjectId() == null ? null : names.get(deed.subjectId()),
                JSON.readValue(deed.details(), DETAILS));
    }

    List<String> cells(UnaryOperator<String> words, String house) {
        return List.of(
                String.valueOf(position),
                TO_THE_SECOND.format(LocalDateTime.ofInstant(at, Moment.JAPAN)),
                Objects.requireNonNullElse(actor, house),
                words.apply(action),
                subject == null ? Objects.toString(subjectId, "") : subject,
                details.isEmpty() ? "" : JSON.writeValueAsString(details));
    }
}
