package mizuhiki.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.StreamSupport;
import mizuhiki.house.Cast;
import mizuhiki.house.Voice;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** Wages being reckoned, signed and read. */
public record Payday(Cast cast) {

    private static final LocalDate CLOSING = LocalDate.of(2026, 11, 2);
    private static final String MONTHS = "/api/v1/wages/months/";

    JsonNode dryRun(String month) {
        return on(cast.manager()).get(MONTHS + month + "/dry-run");
    }

    int sum(JsonNode dryRun, String figure) {
        return StreamSupport.stream(dryRun.get("payslips").spliterator(), false)
                .mapToInt(payslip -> payslip.get(figure).asInt())
                .sum();
    }

    int of(JsonNode dryRun, String name) {
        return StreamSupport.stream(dryRun.get("payslips").spliterator(), false)
                .filter(payslip ->
                        payslip.get("personId").asString().equals(cast.id(name).toString()))
                .mapToInt(payslip -> payslip.get("gross").asInt())
                .sum();
    }

    public String propose(String month) {
        return on(cast.manager())
                .post(MONTHS + month + "/proposals", Map.of("carryRest", false))
                .get("id")
                .asString();
    }

    ResponseSpec sign(Voice signer, String month, String proposal) {
        return on(signer).asks(HttpMethod.POST, MONTHS + month + "/proposals/" + proposal + "/signature");
    }

    JsonNode statement(String name) {
        return on(cast.voice(name)).get("/api/v1/wages/mine/2026-10");
    }

    /** What is to be read on the printed statement. */
    String paper(String name) {
        var file = on(cast.voice(name)).bytes("/wages/mine/2026-10/statement.pdf");
        try (var paper = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(paper);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ResponseSpec ask(String name, String path) {
        return on(cast.voice(name)).asks(HttpMethod.GET, path);
    }

    private static Voice on(Voice voice) {
        return voice.on(CLOSING, 10);
    }
}
