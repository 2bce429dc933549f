package mizuhiki.order.mispaid;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why the payment does not belong to the order. */
record WrongOrder(@NotBlank @Size(max = 200) String reason) {}
