/** The floor of the machine: what PostgreSQL alone does with the cheapest correct claim and order, one per claim. */
@NullMarked
package mizuhiki.bench.floor;

import org.jspecify.annotations.NullMarked;
