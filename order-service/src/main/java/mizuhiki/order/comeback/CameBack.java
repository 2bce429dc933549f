package mizuhiki.order.comeback;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who was not paid through a file, and why.
 *
 * @param whole nobody was
 */
record CameBack(
        @Nullable Boolean whole,
        @Size(max = 1000) @Nullable Set<UUID> people,
        @NotBlank @Size(max = 200) String reason) {

    @AssertTrue(message = "form.whose-transfer")
    boolean isAboutSomebody() {
        return everybody() || !chosen().isEmpty();
    }

    boolean everybody() {
        return Boolean.TRUE.equals(whole);
    }

    Set<UUID> chosen() {
        return people == null ? Set.of() : people;
    }
}
