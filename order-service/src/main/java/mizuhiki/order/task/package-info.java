/**
 * The kinds of work of an office, and what they pay.
 *
 * <p>A kind belongs to a stage, to one column of the accounting tables (作業種別) and to making or selling. Rates belong
 * to kinds, never to a person's rank: they begin on a day, are never changed and never negative, so that no kind can
 * punish. Each stage has one usual kind, which takes work nobody named better; an office starts with the kinds most
 * offices have.
 */
@NullMarked
package mizuhiki.order.task;

import org.jspecify.annotations.NullMarked;
