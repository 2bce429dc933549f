package mizuhiki.order.tax;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** @param number null: not registered from that day on */
record Registration(LocalDate validFrom, @Nullable String number) {}
