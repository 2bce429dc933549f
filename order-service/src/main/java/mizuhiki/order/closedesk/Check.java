package mizuhiki.order.closedesk;

import mizuhiki.shared.web.text.Sentence;

/** Something about a month that somebody should know before closing it. */
record Check(Level level, Sentence sentence) {

    enum Level {
        GOOD,
        CARE,
        STOP
    }

    static Check good(String key, Object... arguments) {
        return new Check(Level.GOOD, Sentence.of("close.check." + key, arguments));
    }

    static Check stop(String key, Object... arguments) {
        return new Check(Level.STOP, Sentence.of("close.check." + key, arguments));
    }

    static Check care(String key, Object... arguments) {
        return new Check(Level.CARE, Sentence.of("close.check." + key, arguments));
    }
}
