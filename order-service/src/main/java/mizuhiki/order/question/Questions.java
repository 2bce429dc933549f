package mizuhiki.order.question;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import mizuhiki.shared.problem.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All questions members ever asked about their wages. */
@Repository
class Questions {

    /**
     * What is asked again while it is open is added to the same question, and the last choice counts. A double tap adds
     * nothing.
     */
    private static final String ASK = """
            insert into orders.question
              (id, person_id, month, line_kind, line_label, line_from, line_rate, line_minutes, line_percent,
               settlement_id, amount, choice, words, asked_at)
            values (:id, :personId, :month, :lineKind, :lineLabel, :lineFrom, :lineRate, :lineMinutes, :linePercent,
                    :settlementId, :amount, :choice, :words, :askedAt)
            on conflict (office_id, person_id, month, line_kind, line_label, line_from, line_rate, line_minutes,
                         line_percent, (case line_kind when 'ADJUSTMENT' then amount end), settlement_id)
              where state = 'OPEN'
            do update set
              choice = excluded.choice,
              words = case when right(question.words, length(excluded.words)) = excluded.words then question.words
                      else concat_ws(chr(10), nullif(question.words, ''), excluded.words) end
            where length(question.words) + length(excluded.words) < 5000
            """;

    private static final String QUESTION = """
            select q.id, q.person_id, q.month, q.line_kind, q.line_label, q.line_from, q.line_rate, q.line_minutes,
                   q.line_percent, q.settlement_id, s.order_id, s.title, q.amount, q.choice, q.words, q.asked_at,
                   q.state, q.answer, q.closed_at
            from orders.question q
            left join orders.settlement s on (s.office_id, s.id) = (q.office_id, q.settlement_id)
            """;

    private static final String OF_MONTH = QUESTION
            + "where q.person_id = :personId and q.month = :month and q.state <> 'WITHDRAWN' order by q.id desc";

    private static final String FOR_TODAY = QUESTION + """
            where q.person_id = :personId
              and (q.state = 'OPEN' or q.state = 'ANSWERED' and q.closed_at > :since)
            order by q.id desc
            limit 5
            """;

    /** The longest waiting first, and then what was answered lately. */
    private static final String FOR_STAFF = QUESTION + """
            where q.state = 'OPEN' or q.state = 'ANSWERED' and q.closed_at > :since
            order by q.state = 'OPEN' desc, case q.state when 'OPEN' then q.asked_at end, q.closed_at desc, q.id
            limit 200
            """;

    private static final String BY_ID = QUESTION + "where q.id = :id";

    private static final String WAITING = "select count(*) from orders.question where state = 'OPEN'";

    private static final String WAITING_IN_MONTH = WAITING + " and month = :month";

    private static final String ANSWER = """
            update orders.question set state = 'ANSWERED', answer = :answer, answered_by = :by, closed_at = :at
            where id = :id and state = 'OPEN' and coalesce(:read::int, length(words)) = length(words)
            """;

    private static final String WITHDRAW = """
            update orders.question set state = 'WITHDRAWN', closed_at = coalesce(closed_at, :at)
            where id = :id and person_id = :by and state <> 'ANSWERED'
            """;

    private final DatabaseClient database;

    Questions(DatabaseClient database) {
        this.database = database;
    }

    record NewQuestion(
            UUID id, UUID personId, YearMonth month, About about, Choice choice, String words, Instant askedAt) {}

    /** What closes a question. */
    record Closing(UUID id, UUID by, Instant at) {}

    /** Emits whether there was room for it. */
    Mono<Boolean> ask(NewQuestion question) {
        return database.sql(ASK)
                .bindProperties(question.about())
                .bind("id", question.id())
                .bind("personId", question.personId())
                .bind("month", question.month().atDay(1))
                .bind("choice", question.choice().name())
                .bind("words", question.words())
                .bind("askedAt", question.askedAt())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    Flux<Asked> of(UUID personId, YearMonth month) {
        return database.sql(OF_MONTH)
                .bind("personId", personId)
                .bind("month", month.atDay(1))
                .mapProperties(Asked.class)
                .all();
    }

    Flux<Asked> forToday(UUID personId, Instant since) {
        return database.sql(FOR_TODAY)
                .bind("personId", personId)
                .bind("since", since)
                .mapProperties(Asked.class)
                .all();
    }

    Flux<Asked> forStaff(Instant since) {
        return database.sql(FOR_STAFF)
                .bind("since", since)
                .mapProperties(Asked.class)
                .all();
    }

    Mono<Asked> get(UUID questionId) {
        return database.sql(BY_ID)
                .bind("id", questionId)
                .mapProperties(Asked.class)
                .one()
                .switchIfEmpty(Mono.error(() -> new NotFound(questionId)));
    }

    Mono<Long> waiting() {
        return database.sql(WAITING).mapValue(Long.class).one();
    }

    Mono<Long> waiting(YearMonth month) {
        return database.sql(WAITING_IN_MONTH)
                .bind("month", month.atDay(1))
                .mapValue(Long.class)
                .one();
    }

    /** Emits whether it was still open, and as it was read. */
    Mono<Boolean> answer(Closing closing, String answer, @Nullable Integer read) {
        return database.sql(ANSWER)
                .bindProperties(closing)
                .bind("answer", answer)
                .bind("read", Parameters.in(R2dbcType.INTEGER, read))
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    /** Emits whether it was theirs and nobody had answered: a double tap takes it back once. */
    Mono<Boolean> withdraw(Closing closing) {
        return database.sql(WITHDRAW)
                .bindProperties(closing)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }
}
