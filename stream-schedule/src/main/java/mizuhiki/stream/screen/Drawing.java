package mizuhiki.stream.screen;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mizuhiki.shared.web.text.Reading;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.ISpringWebFluxTemplateEngine;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Draws the moving parts of a page, once for all who read alike. */
@Component
public class Drawing {

    private final ISpringWebFluxTemplateEngine templates;

    Drawing(ISpringWebFluxTemplateEngine templates) {
        this.templates = templates;
    }

    /**
     * Which template is drawn, and how it is read.
     *
     * @param parts the names of its fragments, and of the events they are sent as
     */
    public record Motif(String template, List<String> parts, Reading reading) {}

    /** Off the event loop: a template may have to be read from the class path first. */
    public Mono<Picture> draw(Motif motif, Map<String, Object> things) {
        return Mono.fromCallable(() -> drawn(motif, things)).subscribeOn(Schedulers.boundedElastic());
    }

    private Picture drawn(Motif motif, Map<String, Object> things) {
        var variables = new HashMap<>(things);
        variables.put(Reading.class.getName(), motif.reading());
        var context = new Context(motif.reading().text().locale(), variables);
        return new Picture(motif.parts().stream()
                .map(part -> Part.of(part, templates.process(motif.template(), Set.of(part), context)))
                .toList());
    }
}
