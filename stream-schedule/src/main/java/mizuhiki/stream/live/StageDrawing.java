package mizuhiki.stream.live;

import java.util.Map;
import java.util.Set;
import mizuhiki.shared.web.text.Reading;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.ISpringWebFluxTemplateEngine;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Draws the moving parts of the page, once for all viewers who read alike. */
@Component
class StageDrawing {

    private final ISpringWebFluxTemplateEngine templates;

    StageDrawing(ISpringWebFluxTemplateEngine templates) {
        this.templates = templates;
    }

    /** Off the event loop: a template may have to be read from the class path first. */
    Mono<Fragments> draw(Stage stage, String slug, Reading reading) {
        return Mono.fromCallable(() -> drawn(stage, slug, reading)).subscribeOn(Schedulers.boundedElastic());
    }

    private Fragments drawn(Stage stage, String slug, Reading reading) {
        var context = new Context(
                reading.text().locale(), Map.of("stage", stage, "slug", slug, Reading.class.getName(), reading));
        return new Fragments(
                templates.process("stream/stage", Set.of("pinned"), context),
                templates.process("stream/stage", Set.of("pieces"), context));
    }
}
