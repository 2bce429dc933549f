package mizuhiki.order.grade;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import mizuhiki.shared.people.Viewer;
import org.jspecify.annotations.Nullable;

/** What a manager writes about grades. */
final class GradeWords {

    private GradeWords() {}

    /** @param warningRead needed to switch grades on */
    record Switch(
            @NotNull LocalDate validFrom,
            @NotNull Boolean allowed,
            @Nullable Boolean warningRead,
            @NotBlank @Size(max = 500) String reason) {

        Grading of(String warning, Viewer viewer, Instant now) {
            if (allowed && !Boolean.TRUE.equals(warningRead)) {
                throw new WarningUnread();
            }
            var read = allowed ? warning : "";
            var id = UuidCreator.getTimeOrderedEpoch();
            return new Grading(id, validFrom, allowed, read, reason.strip(), viewer.personId(), now);
        }
    }

    record NewGrade(
            @NotNull UUID personId,
            @NotNull LocalDate validFrom,
            @NotNull @Min(100) @Max(200) Integer percent,
            @NotBlank @Size(max = 500) String reason) {

        PersonGrade of(Viewer viewer, Instant now) {
            var id = UuidCreator.getTimeOrderedEpoch();
            return new PersonGrade(id, personId, validFrom, percent, reason.strip(), viewer.personId(), now);
        }
    }
}
