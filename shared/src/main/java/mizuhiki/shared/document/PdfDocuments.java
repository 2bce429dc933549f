package mizuhiki.shared.document;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import mizuhiki.shared.time.Moment;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.ISpringWebFluxTemplateEngine;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Renders a Thymeleaf template of well-formed XHTML as PDF. */
@Component
public class PdfDocuments {

    private final ISpringWebFluxTemplateEngine templates;

    PdfDocuments(ISpringWebFluxTemplateEngine templates) {
        this.templates = templates;
    }

    /** Dated now, or at the moment of the event being handled. */
    public Mono<byte[]> render(String template, Map<String, Object> model, Locale locale) {
        return Moment.get().flatMap(createdAt -> render(template, model, locale, createdAt));
    }

    /** The same arguments give the same bytes. Layout computes for a while: not on an event loop. */
    public Mono<byte[]> render(String template, Map<String, Object> model, Locale locale, Instant createdAt) {
        return Mono.fromCallable(() -> new Pdf(html(template, model, locale), createdAt).bytes())
                .subscribeOn(Schedulers.boundedElastic());
    }

    private String html(String template, Map<String, Object> model, Locale locale) {
        return templates.process(template, new Context(locale, model));
    }
}
