package mizuhiki.order.comeback;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mizuhiki.order.archive.Issued;
import mizuhiki.order.comeback.FileLines.FileLine;
import mizuhiki.order.form.Typed;
import mizuhiki.shared.people.People;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** A file by those it pays. */
@Component
class ComebackPage {

    private final ComingBack coming;
    private final FileLines lines;
    private final People people;

    ComebackPage(ComingBack coming, FileLines lines, People people) {
        this.coming = coming;
        this.lines = lines;
        this.people = people;
    }

    record View(YearMonth month, Issued file, Known known) {}

    /** @param names of the members, and of those who said that something came back */
    record Known(List<FileLine> lines, Map<UUID, String> names) {

        static Known byName(List<FileLine> lines, Map<UUID, String> names) {
            var sorted = lines.stream()
                    .sorted(Comparator.comparing(line -> names.getOrDefault(line.personId(), "")))
                    .toList();
            return new Known(sorted, names);
        }

        public List<FileLine> standing() {
            return lines.stream().filter(line -> !line.isBack()).toList();
        }

        public List<FileLine> back() {
            return lines.stream().filter(FileLine::isBack).toList();
        }
    }

    Mono<Rendering> of(YearMonth month, UUID paperId, Typed typed, Set<UUID> chosen) {
        return coming.file(month, paperId)
                .zipWhen(file -> known(paperId), (file, known) -> new View(month, file, known))
                .map(view -> Rendering.view("transfer/back")
                        .modelAttribute("view", view)
                        .modelAttribute("typed", typed)
                        .modelAttribute("chosen", chosen)
                        .status(typed.status())
                        .build());
    }

    private Mono<Known> known(UUID paperId) {
        return lines.of(paperId).collectList().zipWhen(found -> people.displayNames(who(found)), Known::byName);
    }

    private static Set<UUID> who(List<FileLine> lines) {
        return lines.stream()
                .flatMap(
                        line -> Stream.of(line.personId(), Objects.requireNonNullElse(line.notedBy(), line.personId())))
                .collect(Collectors.toSet());
    }
}
