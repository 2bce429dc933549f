/**
 * What banks take: signs, lengths and numbers of the fields of their files (全銀; domain part 9).
 *
 * <p>Names are kept as banks write them: half-width, large kana, counted in bytes after the sound marks were taken
 * apart, and never cut short.
 */
@NullMarked
package mizuhiki.order.bank;

import org.jspecify.annotations.NullMarked;
