package mizuhiki.stream.room;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** A room, a camera, a light: something that is needed for what is planned. */
public record Thing(UUID id, Kind kind, String name, boolean active) {

    public enum Kind {
        ROOM,
        EQUIPMENT
    }

    record Plan(
            @NotNull Kind kind, @NotBlank @Size(max = 40) String name) {}

    static Thing of(Plan plan) {
        return new Thing(
                UuidCreator.getTimeOrderedEpoch(), plan.kind(), plan.name().strip(), true);
    }
}
