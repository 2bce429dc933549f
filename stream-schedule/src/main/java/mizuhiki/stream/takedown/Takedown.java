package mizuhiki.stream.takedown;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mizuhiki.shared.people.consent.Consent;
import mizuhiki.shared.people.consent.NoLonger;

/**
 * Something to be taken down.
 *
 * @param purposes what the person no longer agrees to
 * @param since they last said so
 */
record Takedown(Appearance of, List<Consent> purposes, Instant since) {

    /** Nothing where none of these words is about what it needs. */
    static Optional<Takedown> of(Appearance appearance, List<NoLonger> words) {
        var missing = words.stream()
                .filter(word -> word.personId().equals(appearance.personId()))
                .filter(word -> appearance.needs().contains(word.purpose()))
                .sorted(Comparator.comparing(NoLonger::purpose))
                .toList();
        return missing.stream()
                .map(NoLonger::saidAt)
                .max(Comparator.naturalOrder())
                .map(since -> new Takedown(
                        appearance, missing.stream().map(NoLonger::purpose).toList(), since));
    }

    boolean isAbout(UUID personId, Subject subject, UUID subjectId) {
        return of.personId().equals(personId)
                && of.subject() == subject
                && of.subjectId().equals(subjectId);
    }

    /** What the feature itself knows to be still out is not said to be down here. */
    Takedown sayable() {
        if (of.subject().comesDownElsewhere()) {
            throw new PostStillOut();
        }
        return this;
    }

    /** What was taken down before the person said so is to be looked at again. */
    boolean isOpen(List<Done> done) {
        return done.stream()
                .noneMatch(one -> isAbout(one.personId(), one.subject(), one.subjectId())
                        && !one.doneAt().isBefore(since));
    }
}
