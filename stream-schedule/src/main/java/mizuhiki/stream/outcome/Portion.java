package mizuhiki.stream.outcome;

import mizuhiki.shared.money.Yen;
import mizuhiki.stream.takings.Sale;

/** A sale, or a part of it, behind a sum. */
record Portion(String key, Sale sale, Yen yen) {}
