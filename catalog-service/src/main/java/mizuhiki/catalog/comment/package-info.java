/**
 * What a viewer's comment in a show asks for.
 *
 * <p>A comment is a claim or a cancel only if every word of it is understood; one strange word makes it talk, or, where
 * it asks for something, a thing for staff to look at. Money is never moved by a guess, and talk disturbs nobody.
 *
 * <ul>
 *   <li>A label counts as asked for when it stands by itself or beside asking words. Praise is no asking ("3番いいな"), nor is
 *       what people say most of all ("一番好き").
 *   <li>One comment names one label; the same one twice is once. A quantity or "これ" by itself means the piece being shown.
 *   <li>A question is nothing, unless it also asks ("3番ください?"): then staff decide.
 *   <li>"3番いらない" may be talk or a change of mind, so staff decide; with "やっぱり" it is a cancel.
 *   <li>"キャンセル待ち" asks for a place in the line, which is what a claim of a sold piece gets.
 * </ul>
 */
@NullMarked
package mizuhiki.catalog.comment;

import org.jspecify.annotations.NullMarked;
