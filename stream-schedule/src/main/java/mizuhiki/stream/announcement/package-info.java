/**
 * SNS運用: posts are planned around a show or a piece, written, and published by hand.
 *
 * <p>Staff copy the text over to the network and keep the link. Publishing looks at the consents of everybody in the
 * post once more; preparing it becomes the work of those who did.
 */
@NullMarked
package mizuhiki.stream.announcement;

import org.jspecify.annotations.NullMarked;
