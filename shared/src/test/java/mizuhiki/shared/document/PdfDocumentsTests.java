package mizuhiki.shared.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.thymeleaf.spring6.SpringWebFluxTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

class PdfDocumentsTests {

    private static final Instant THURSDAY = Instant.parse("2026-11-26T05:00:00Z");

    private final PdfDocuments documents = new PdfDocuments(templates());

    @Test
    void japaneseTextCanBeReadBack() throws IOException {
        try (var pdf = Loader.loadPDF(letterTo("はな"))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("はな", "水引のブローチが売れました。𠮷野さん、鷗、①②③", "2,084円");
        }
    }

    @Test
    void fontIsEmbedded() throws IOException {
        try (var pdf = Loader.loadPDF(letterTo("はな"))) {
            var resources = pdf.getPage(0).getResources();
            for (var name : resources.getFontNames()) {
                assertThat(resources.getFont(name)).matches(PDFont::isEmbedded);
                assertThat(resources.getFont(name).getName()).containsAnyOf("BIZUDPGothic", "NotoSansJP");
            }
        }
    }

    @Test
    void marksNoPaperCanShowAreLeftOut() throws IOException {
        try (var pdf = Loader.loadPDF(letterTo("は\u0000\u000Bな𠮷\uFFFE"))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("はな𠮷");
        }
    }

    @Test
    void picturesAndMarksNoFontHasAreLeftOutAndALetterLeavesItsPlace() throws IOException {
        try (var pdf = Loader.loadPDF(letterTo("は🎀な❤️👩\u200D🦰、辻\uDB40\uDD00、か\u3099、𱌀"))) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("はな、辻、が、", "〓")
                    .doesNotContain("#");
        }
    }

    @Test
    void lettersNoFontHasAreNamed() {
        assertThat(Letters.missing("山田🎀🎀 𠮷野𱌀商店")).isEqualTo("🎀𱌀");
        assertThat(Letters.missing("株式会社 みのり・か\u3099・辻\uDB40\uDD00 (株) Ltd. é e\u0301 ①"))
                .isEmpty();
    }

    @Test
    void samePaperIsTheSameBytes() throws IOException {
        var letter = letterTo("はな");
        Files.write(Path.of("target/letter.pdf"), letter);

        assertThat(letter).isEqualTo(letterTo("はな")).isNotEqualTo(letterTo("けん"));
    }

    private byte[] letterTo(String name) {
        return Objects.requireNonNull(documents
                .render("document/letter", Map.of("name", name), Locale.JAPAN, THURSDAY)
                .block());
    }

    private static SpringWebFluxTemplateEngine templates() {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        var engine = new SpringWebFluxTemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }
}
