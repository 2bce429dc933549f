package mizuhiki.order.packing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Somebody's part in packing a parcel. */
record PackedBy(@NotNull UUID personId, @Min(1) @Max(600) int minutes) {}
