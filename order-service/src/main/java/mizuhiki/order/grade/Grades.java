package mizuhiki.order.grade;

import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Every switching of grades, and every grade; nothing is ever changed. */
@Repository
public class Grades {

    private static final String GRADINGS = """
            select id, valid_from, allowed, warning, reason, said_by, said_at
            from orders.grading
            where valid_from <= :day
            order by valid_from, id
            """;

    private static final String GRADES = """
            select id, person_id, valid_from, percent, reason, added_by, added_at
            from orders.person_grade
            where valid_from <= :day
            order by valid_from, id
            """;

    private static final String SWITCH = """
            insert into orders.grading (id, valid_from, allowed, warning, reason, said_by, said_at)
            values (:id, :validFrom, :allowed, :warning, :reason, :saidBy, :saidAt)
            """;

    private static final String GIVE = """
            insert into orders.person_grade (id, person_id, valid_from, percent, reason, added_by, added_at)
            values (:id, :personId, :validFrom, :percent, :reason, :addedBy, :addedAt)
            """;

    private final DatabaseClient database;

    Grades(DatabaseClient database) {
        this.database = database;
    }

    /** What holds on the days of a month, and on those before. */
    public Mono<GradeBook> of(YearMonth month) {
        return until(month.atEndOfMonth());
    }

    Mono<GradeBook> until(LocalDate day) {
        return Mono.zip(
                database.sql(GRADINGS)
                        .bind("day", day)
                        .mapProperties(Grading.class)
                        .all()
                        .collectList(),
                database.sql(GRADES)
                        .bind("day", day)
                        .mapProperties(PersonGrade.class)
                        .all()
                        .collectList(),
                GradeBook::new);
    }

    /** Nothing is added where the last word of that day is the same. */
    Mono<Grading> add(Grading grading) {
        return database.sql(SWITCH)
                .bindProperties(grading)
                .fetch()
                .rowsUpdated()
                .flatMap(rows -> rows == 1 ? Mono.just(grading) : standing(grading));
    }

    Mono<PersonGrade> add(PersonGrade grade) {
        return database.sql(GIVE)
                .bindProperties(grade)
                .fetch()
                .rowsUpdated()
                .flatMap(rows -> rows == 1 ? Mono.just(grade) : standing(grade));
    }

    private Mono<Grading> standing(Grading said) {
        return until(said.validFrom()).map(book -> book.standing(said));
    }

    private Mono<PersonGrade> standing(PersonGrade given) {
        return until(given.validFrom()).map(book -> book.standing(given));
    }
}
