package mizuhiki.stream.crew;

import mizuhiki.shared.problem.Refusal;

/** Somebody in the show does not agree to what their role shows of them: the show waits until the role is changed. */
final class CrewWithoutConsent extends Refusal {

    CrewWithoutConsent(String names) {
        super(Reason.CONFLICT, names);
    }
}
