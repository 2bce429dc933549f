/**
 * 在宅: days members worked at home, and whether all is on record that such a day needs.
 *
 * <p>Twice a day somebody of staff is in touch; the day is reported; there is something to do that can be done at home,
 * and nothing else is done there; each week with home days is evaluated, and once a
 * month, in person, the goals. The office has it in its 運営規程 and has filed it; the member wishes it, the
 * municipality finds it of use, and somebody can be reached in an emergency. What is on record is never changed: a
 * mistake is withdrawn. What is missing takes nothing from the member.
 */
@NullMarked
package mizuhiki.order.homework;

import org.jspecify.annotations.NullMarked;
