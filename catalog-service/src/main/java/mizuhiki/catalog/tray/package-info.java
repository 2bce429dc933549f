/**
 * What the desk decides, and by which rules: plain values, no database.
 *
 * <p>A {@link mizuhiki.catalog.tray.Tray} is all there is to know about one product at one moment: its pieces by lot and
 * place, the shows it is part of, the holds on it and the queue for it. Whatever is asked is decided on the tray, one
 * request after the other, and leaves {@link mizuhiki.catalog.tray.Changes} to be written down. The same requests on the
 * same tray always give the same answers, so a show can be replayed.
 *
 * <p>Before anything is decided, time is caught up with: what is over lapses, what has to be kept for a show is, and
 * whoever waits longest gets what comes free. So nobody can slip in between, and no background job has to run.
 */
@NullMarked
package mizuhiki.catalog.tray;

import org.jspecify.annotations.NullMarked;
