package mizuhiki.stream.prompter;

import java.util.List;
import mizuhiki.stream.script.Beat;
import mizuhiki.stream.script.Script;
import mizuhiki.stream.show.Show;
import mizuhiki.stream.show.ShowState;
import org.jspecify.annotations.Nullable;

/**
 * A show through the eyes of one of its people.
 *
 * @param roles theirs
 */
public record Prompter(Script script, List<String> roles) {

    public Show show() {
        return script.show();
    }

    public boolean isOnAir() {
        return show().state() == ShowState.ON_AIR;
    }

    public @Nullable Beat now() {
        return own(script.now());
    }

    public @Nullable Beat next() {
        return isOver() ? null : own(script.next());
    }

    /** After the next, only what they have something to do in. */
    public List<Beat> later() {
        return script.beats().stream()
                .filter(beat -> beat.stretch().isToCome())
                .skip(1)
                .map(beat -> beat.onlyFor(roles))
                .filter(beat -> !beat.cues().isEmpty())
                .toList();
    }

    private boolean isOver() {
        return show().endedAt() != null;
    }

    private @Nullable Beat own(@Nullable Beat beat) {
        return beat == null ? null : beat.onlyFor(roles);
    }
}
