package mizuhiki.shared.document;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.GregorianCalendar;
import java.util.UUID;
import java.util.logging.Level;
import mizuhiki.shared.time.Moment;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.core.io.ClassPathResource;

/** One paper: its HTML and the time it is dated. */
record Pdf(String html, Instant createdAt) {

    private static final ClassPathResource FONT = new ClassPathResource("fonts/BIZUDPGothic-Regular.ttf");

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    byte[] bytes() throws IOException {
        try (var renderer = builder().buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            return saved(renderer.getPdfDocument());
        }
    }

    private PdfRendererBuilder builder() {
        var builder = new PdfRendererBuilder();
        builder.useFont(Pdf::font, "BIZ UDPGothic");
        builder.useFont(Pdf::font, "serif");
        builder.useExternalResourceAccessControl(
                (uri, type) -> uri.startsWith("data:"), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.withHtmlContent(html, null);
        builder.withProducer("Mizuhiki");
        builder.toStream(OutputStream.nullOutputStream());
        return builder;
    }

    private byte[] saved(PDDocument document) throws IOException {
        var written = new ByteArrayOutputStream();
        var date = GregorianCalendar.from(createdAt.atZone(Moment.JAPAN));
        document.getDocumentInformation().setCreationDate(date);
        document.getDocumentInformation().setModificationDate(date);
        document.setDocumentId(id());
        document.save(written);
        return written.toByteArray();
    }

    /** Where none is set, the time of writing would become part of the file. */
    private long id() {
        return UUID.nameUUIDFromBytes((createdAt + html).getBytes(StandardCharsets.UTF_8))
                .getMostSignificantBits();
    }

    private static InputStream font() {
        try {
            return FONT.getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
