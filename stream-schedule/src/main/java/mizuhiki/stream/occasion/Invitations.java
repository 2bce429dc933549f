package mizuhiki.stream.occasion;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import mizuhiki.stream.turn.Span;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Whether somebody is expected at an occasion. */
@Repository
public class Invitations {

    private static final String EXPECTED_DURING = """
            select distinct s.span_id, p.person_id
            from unnest(:spanIds::uuid[], :from::timestamptz[], :until::timestamptz[]) s (span_id, starts_at, ends_at)
            join streams.occasion o on o.starts_at < s.ends_at and o.ends_at > s.starts_at and o.state = 'PLANNED'
              and o.id <> s.span_id
            join streams.occasion_person p on p.office_id = o.office_id and p.occasion_id = o.id
            where p.person_id = any(:personIds)
            """;

    private static final String FOR_EVERYBODY_DURING = """
            select s.span_id, string_agg(o.title, '、' order by o.starts_at, o.id) as titles
            from unnest(:spanIds::uuid[], :from::timestamptz[], :until::timestamptz[]) s (span_id, starts_at, ends_at)
            join streams.occasion o on o.starts_at < s.ends_at and o.ends_at > s.starts_at and o.state = 'PLANNED'
              and o.for_all
            group by s.span_id
            """;

    private final DatabaseClient database;

    Invitations(DatabaseClient database) {
        this.database = database;
    }

    /** Of the people named, who is expected elsewhere during each span, by its id; where that is an occasion, at another. */
    public Mono<Map<UUID, Set<UUID>>> expectedDuring(Collection<Span> spans, Collection<UUID> personIds) {
        return during(EXPECTED_DURING, spans)
                .bind("personIds", personIds.toArray(UUID[]::new))
                .mapProperties(Busy.class)
                .all()
                .collect(groupingBy(Busy::spanId, mapping(Busy::personId, toSet())));
    }

    /** What everybody may come to during each span, by its id. It keeps nobody from anything: they choose. */
    public Mono<Map<UUID, String>> forEverybodyDuring(Collection<Span> spans) {
        return during(FOR_EVERYBODY_DURING, spans)
                .mapProperties(Gathering.class)
                .all()
                .collectMap(Gathering::spanId, Gathering::titles);
    }

    private GenericExecuteSpec during(String query, Collection<Span> spans) {
        return database.sql(query)
                .bind("spanIds", spans.stream().map(Span::id).toArray(UUID[]::new))
                .bind("from", spans.stream().map(Span::startsAt).toArray(Instant[]::new))
                .bind("until", spans.stream().map(Span::endsAt).toArray(Instant[]::new));
    }

    record Gathering(UUID spanId, String titles) {}

    record Busy(UUID spanId, UUID personId) {}
}
