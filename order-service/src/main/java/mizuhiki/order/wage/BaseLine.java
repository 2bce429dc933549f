package mizuhiki.order.wage;

import mizuhiki.shared.money.Yen;

/** The part of the base that follows from one version of the policy. */
record BaseLine(WagePolicy policy, int days, int minutes, Yen amount) {}
