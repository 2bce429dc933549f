package mizuhiki.catalog.making;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mizuhiki.catalog.number.TypedNumber;
import mizuhiki.shared.people.Person;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.web.FormId;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** The form that asks who made it: a box and the minutes for everybody, oneself first and chosen already. */
final class WhoForm {

    private static final String PERSON = "person";
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

    /** Those beside whose box something was typed while it is not ticked: other than what the page offered. */
    static Set<UUID> unticked(MultiValueMap<String, String> form, LotView lot, List<Person> members) {
        var ticked = form.getOrDefault(PERSON, List.of());
        return members.stream()
                .map(member -> candidate(lot, member, false))
                .filter(offered -> !ticked.contains(offered.id().toString()))
                .filter(offered -> isTyped(form.getFirst(MINUTES + offered.id()), offered.minutes())
                        || isTyped(form.getFirst(PIECES + offered.id()), offered.pieces()))
                .map(Candidate::id)
                .collect(Collectors.toSet());
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
                .map(share -> new Candidate(member.id(), member.displayName(), true, share.minutes(), share.pieces()))
                .orElse(new Candidate(member.id(), member.displayName(), oneself, USUAL, null));
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
                        .map(member -> new Candidate(
                                member.id(), member.displayName(), true, share.minutes(), share.pieces())))
                .toList();
        return new NamedLot(lot, makers);
    }

    record Candidate(
            UUID id,
            String name,
            boolean chosen,
            @Nullable Integer minutes,
            @Nullable Integer pieces) {}

    record NamedLot(LotView lot, List<Candidate> makers) {}
}
