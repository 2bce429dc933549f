/**
 * The frame of every page: header, navigation by role, help and reading switch in the same place, and the pages that
 * belong to no other room: home, きょう, わたしの設定.
 */
@NullMarked
package mizuhiki.shared.web.page;

import org.jspecify.annotations.NullMarked;
