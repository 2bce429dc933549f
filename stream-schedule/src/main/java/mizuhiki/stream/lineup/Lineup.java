package mizuhiki.stream.lineup;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import mizuhiki.shared.web.text.Sentence;
import mizuhiki.stream.show.Show;
import org.jspecify.annotations.Nullable;

/**
 * A proposal on paper, with its reasons in words.
 *
 * @param without who cannot come
 * @param missing their name
 */
record Lineup(
        Show show,
        List<Line> lines,
        boolean newcomerAlone,
        boolean unattended,
        @Nullable UUID without,
        @Nullable String missing) {

    /** @param others who is not proposed; null: nobody asked */
    record Line(
            Proposal.Line of,
            List<Sentence> reasons,
            @Nullable List<Other> others) {

        public boolean open() {
            return of.change() != Proposal.Change.SETTLED;
        }

        public boolean sent() {
            return of.isToBeAsked();
        }
    }

    record Other(String name, List<Sentence> reasons) {}

    static Lineup of(Proposal proposal, @Nullable UUID without, @Nullable UUID others) {
        return new Lineup(
                proposal.situation().show(),
                proposal.lines().stream()
                        .map(line ->
                                line(proposal, line, Objects.equals(line.turn().id(), others)))
                        .toList(),
                proposal.newcomerAlone(),
                proposal.situation().isUnattended(),
                without,
                without == null ? null : proposal.name(without));
    }

    public List<Line> toSend() {
        return lines.stream().filter(Line::sent).toList();
    }

    private static Line line(Proposal proposal, Proposal.Line line, boolean withOthers) {
        return new Line(
                line,
                Wording.forStaff(line.explanation()),
                withOthers ? others(proposal, line.turn().id()) : null);
    }

    private static List<Other> others(Proposal proposal, UUID turnId) {
        return proposal.others(turnId).stream()
                .map(other -> new Other(other.name(), Wording.forStaff(other.explanation())))
                .toList();
    }
}
