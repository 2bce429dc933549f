package mizuhiki.stream.reason;

import mizuhiki.stream.roster.Rule;

/**
 * One reason.
 *
 * @param rule that makes the fact matter
 * @param fact as it would have to be for another outcome
 */
public record Reason(Rule rule, Fact fact) {}
