package mizuhiki.stream.skill;

import java.util.List;
import java.util.Map;
import java.util.Set;
import mizuhiki.stream.turn.Step;
import mizuhiki.stream.turn.Support;

/** How far one person has come in each kind of role, and where they want to go. */
record Ladder(List<Rung> rungs, Support support) {

    record Rung(RoleKind kind, Step step, boolean wanted) {}

    static Ladder of(Map<String, RoleKind> kinds, Map<String, Step> steps, Set<String> wanted, Support support) {
        return new Ladder(
                kinds.values().stream()
                        .map(kind -> new Rung(
                                kind, steps.getOrDefault(kind.name(), Step.OBSERVER), wanted.contains(kind.name())))
                        .toList(),
                support);
    }
}
