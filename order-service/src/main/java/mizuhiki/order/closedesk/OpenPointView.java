package mizuhiki.order.closedesk;

import mizuhiki.order.checklist.OpenPoint;
import mizuhiki.order.proposal.MonthIncomplete;
import mizuhiki.shared.web.text.Sentence;

/** Something open, in words, with the way there. */
record OpenPointView(Sentence sentence, String link, boolean blocking) {

    static OpenPointView of(OpenPoint point) {
        return new OpenPointView(MonthIncomplete.said(point), point.link(), point.blocking());
    }
}
