package mizuhiki.catalog.making;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mizuhiki.catalog.made.Share;
import mizuhiki.catalog.number.TypedNumber;
import mizuhiki.shared.people.Person;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.web.FormId;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** The form that asks who made it: a box and the minutes for everybody, oneself first and chosen already. */
final class WhoForm {

    private static final String PERSON = "person";
    private static final String NOTED = "noted";
    private static final String MINUTES = "minutes-";
    private static final String PIECES = "pieces-";
    private static final int USUAL = 30;

    private WhoForm() {}

    static List<Candidate> candidates(LotView lot, List<Person> members, Viewer viewer) {
        var nobodyYet = lot.makers().isEmpty();
        return inOrder(
                members.stream()
                        .map(member ->
                                candidate(lot, member, nobodyYet && member.id().equals(viewer.personId()))),
                viewer);
    }

    /** As they were sent: what is asked again is not to be typed again. */
    static List<Candidate> candidates(MultiValueMap<String, String> form, List<Person> members, Viewer viewer) {
        return inOrder(members.stream().map(member -> candidate(form, member)), viewer);
    }

    /**
     * Those beside whose box something was typed that was never ticked: who takes a name away has said it, also on a
     * page from before it was noted.
     */
    static Set<UUID> unticked(MultiValueMap<String, String> form, LotView lot, List<Person> members) {
        return members.stream()
                .map(member -> candidate(form, member))
                .filter(one -> !one.chosen() && !one.noted() && !isNoted(lot, one))
                .filter(one -> isTyped(form.getFirst(MINUTES + one.id()), USUAL)
                        || isTyped(form.getFirst(PIECES + one.id()), null))
                .map(Candidate::id)
                .collect(Collectors.toSet());
    }

    private static boolean isNoted(LotView lot, Candidate one) {
        return lot.makers().stream()
                .filter(share -> share.personId().equals(one.id()))
                .anyMatch(share ->
                        Objects.equals(share.minutes(), one.minutes()) && Objects.equals(share.pieces(), one.pieces()));
    }

    private static boolean isTyped(@Nullable String typed, @Nullable Integer offered) {
        return typed != null && !typed.isBlank() && !Objects.equals(TypedNumber.whole(typed), offered);
    }

    private static List<Candidate> inOrder(Stream<Candidate> candidates, Viewer viewer) {
        return candidates
                .sorted(Comparator.comparing((Candidate one) -> !one.id().equals(viewer.personId()))
                        .thenComparing(one -> !one.chosen()))
                .toList();
    }

    private static Candidate candidate(MultiValueMap<String, String> form, Person member) {
        var id = member.id().toString();
        return new Candidate(
                member.id(),
                member.displayName(),
                form.getOrDefault(PERSON, List.of()).contains(id),
                form.getOrDefault(NOTED, List.of()).contains(id),
                shown(minutes(form.getFirst(MINUTES + id))),
                shown(pieces(form.getFirst(PIECES + id))));
    }

    /** What could not be read is an empty field. */
    private static @Nullable Integer shown(@Nullable Integer typed) {
        return typed == null || typed < 0 ? null : typed;
    }

    private static Candidate candidate(LotView lot, Person member, boolean oneself) {
        return lot.makers().stream()
                .filter(share -> share.personId().equals(member.id()))
                .findFirst()
                .map(share -> noted(member, share))
                .orElse(new Candidate(member.id(), member.displayName(), oneself, false, USUAL, null));
    }

    /** Those whose box is ticked. */
    static Answers.Who read(MultiValueMap<String, String> form) {
        return new Answers.Who(form.getOrDefault(PERSON, List.of()).stream()
                .map(person -> new Answers.Maker(
                        FormId.read(person),
                        minutes(form.getFirst(MINUTES + person)),
                        pieces(form.getFirst(PIECES + person))))
                .toList());
    }

    private static @Nullable Integer pieces(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : TypedNumber.whole(typed);
    }

    private static int minutes(@Nullable String typed) {
        return TypedNumber.whole(typed == null ? "" : typed);
    }

    static NamedLot named(LotView lot, List<Person> members) {
        var makers = lot.makers().stream()
                .flatMap(share -> members.stream()
                        .filter(member -> member.id().equals(share.personId()))
                        .map(member -> noted(member, share)))
                .toList();
        return new NamedLot(lot, makers);
    }

    private static Candidate noted(Person member, Share share) {
        return new Candidate(member.id(), member.displayName(), true, true, share.minutes(), share.pieces());
    }

    /** @param noted whether they were among the makers when the page was opened */
    record Candidate(
            UUID id,
            String name,
            boolean chosen,
            boolean noted,
            @Nullable Integer minutes,
            @Nullable Integer pieces) {}

    record NamedLot(LotView lot, List<Candidate> makers) {}
}
