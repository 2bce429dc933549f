package mizuhiki.stream.script;

import java.util.Map;
import java.util.UUID;
import mizuhiki.shared.document.PdfDocuments;
import mizuhiki.shared.office.Offices;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import mizuhiki.shared.web.text.Reading;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import reactor.core.publisher.Mono;

/** The run sheet to print and to lay on the table of the studio. */
@Controller
@Allowed(Role.STAFF)
class ScriptPaperController {

    private final Scripts scripts;
    private final Offices offices;
    private final PdfDocuments documents;

    ScriptPaperController(Scripts scripts, Offices offices, PdfDocuments documents) {
        this.scripts = scripts;
        this.offices = offices;
        this.documents = documents;
    }

    @GetMapping(path = "/streams/{showId}/rundown.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @ResponseBody
    Mono<byte[]> paper(@PathVariable UUID showId, @AuthenticationPrincipal Viewer viewer) {
        var locale = Reading.of(viewer).text().locale();
        return Mono.zip(
                        scripts.ofShow(showId),
                        offices.get(viewer.officeId()),
                        (script, office) ->
                                Map.<String, Object>of("script", script, "show", script.show(), "office", office))
                .flatMap(things -> documents.render("rundown/paper", things, locale));
    }
}
