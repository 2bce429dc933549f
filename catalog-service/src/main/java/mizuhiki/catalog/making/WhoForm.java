package mizuhiki.catalog.making;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import mizuhiki.shared.people.Person;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.web.FormId;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** The form that asks who made it: a box and the minutes for everybody, oneself first and chosen already. */
final class WhoForm {

    private static final int USUAL = 30;

    private WhoForm() {}

    static List<Candidate> candidates(LotView lot, List<Person> members, Viewer viewer) {
        var nobodyYet = lot.makers().isEmpty();
        return members.stream()
                .map(member -> candidate(lot, member, nobodyYet && member.id().equals(viewer.personId())))
                .sorted(Comparator.comparing((Candidate one) -> !one.id().equals(viewer.personId()))
                        .thenComparing(one -> !one.chosen()))
                .toList();
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
        return new Answers.Who(form.getOrDefault("person", List.of()).stream()
                .map(person -> new Answers.Maker(
                        FormId.read(person),
                        minutes(form.getFirst("minutes-" + person)),
                        pieces(form.getFirst("pieces-" + person))))
                .toList());
    }

    /** What cannot be read is asked for again, as minus one. */
    private static @Nullable Integer pieces(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : -1;
    }

    private static int minutes(@Nullable String typed) {
        return typed != null && typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 0;
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
            int minutes,
            @Nullable Integer pieces) {}

    record NamedLot(LotView lot, List<Candidate> makers) {}
}
