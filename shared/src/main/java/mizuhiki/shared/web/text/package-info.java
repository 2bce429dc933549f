/**
 * Words on the screen: three texts, readings over kanji, days and times as people say them.
 *
 * <p>Texts are written with readings, 漢字《かんじ》. Pages show them through {@code mz:text} as ruby or without, as the
 * viewer chose; everything else (attributes, JSON, documents) gets them without.
 */
@NullMarked
package mizuhiki.shared.web.text;

import org.jspecify.annotations.NullMarked;
