package mizuhiki.order.grade;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Who has which grade on which day.
 *
 * <p>Of what begins on the same day, what was said last holds.
 *
 * @param gradings in the order they begin, and grades likewise
 */
public record GradeBook(List<Grading> gradings, List<PersonGrade> grades) {

    private static final int PLAIN = 100;

    public boolean isOn(LocalDate day) {
        return gradings.stream()
                .filter(grading -> !grading.validFrom().isAfter(day))
                .map(Grading::allowed)
                .reduce(false, (earlier, later) -> later);
    }

    /** Of the rate of a task: 100 where nobody has grades, and never less. */
    public int percent(UUID personId, LocalDate day) {
        return isOn(day) ? given(personId, day) : PLAIN;
    }

    private int given(UUID personId, LocalDate day) {
        return grades.stream()
                .filter(grade -> grade.personId().equals(personId))
                .filter(grade -> !grade.validFrom().isAfter(day))
                .map(PersonGrade::percent)
                .reduce(PLAIN, (earlier, later) -> later);
    }

    /** Said before in the same words, it is the one that stands: a tap may come double. */
    Grading standing(Grading said) {
        return gradings.stream()
                .filter(grading -> grading.validFrom().equals(said.validFrom()))
                .reduce(said, (earlier, later) -> later);
    }

    PersonGrade standing(PersonGrade said) {
        return grades.stream()
                .filter(grade -> grade.personId().equals(said.personId()))
                .filter(grade -> grade.validFrom().equals(said.validFrom()))
                .reduce(said, (earlier, later) -> later);
    }

    void check(PersonGrade grade) {
        if (!isOn(grade.validFrom())) {
            throw new GradesAreOff(grade.validFrom());
        }
    }
}
