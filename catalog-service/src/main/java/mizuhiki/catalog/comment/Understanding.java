package mizuhiki.catalog.comment;

import org.jspecify.annotations.Nullable;

/** What a comment comes to. Labels are spelt as on the run sheet. */
public sealed interface Understanding {

    record Claim(String label, int quantity) implements Understanding {}

    /**
     * Somebody gives back what they claimed.
     *
     * @param label null if none was named: whatever this viewer has claimed
     */
    record Cancel(@Nullable String label) implements Understanding {}

    /** Just talk. */
    record Nothing() implements Understanding {}

    /** It asks for something, but acting on it would be a guess. */
    record NotUnderstood(Why why) implements Understanding {}

    enum Why {
        TOO_LONG,
        /** No label is named, and no piece is being shown or meant. */
        WHICH_LABEL,
        NO_SUCH_LABEL,
        SEVERAL_LABELS,
        QUANTITY_OUT_OF_RANGE,
        /** Some of what was claimed, but not all, is given back. */
        PART_OF_A_CLAIM,
        /** Asked for in the form of a question. */
        QUESTION,
        /** Named, but not wanted: talk, or a change of mind. */
        NOT_WANTED,
        /** Something in it is strange beside the asking. */
        UNCLEAR
    }
}
