package mizuhiki.shared.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumSet;
import java.util.GregorianCalendar;
import java.util.UUID;
import java.util.logging.Level;
import java.util.regex.Pattern;
import mizuhiki.shared.time.Moment;
import org.apache.pdfbox.pdmodel.PDDocument;

/** One paper: its HTML and the time it is dated. */
record Pdf(String html, Instant createdAt) {

    /** Marks that come along when somebody pastes from a word processor; XML 1.0 has no way to write them. */
    private static final Pattern NOT_IN_XML =
            Pattern.compile("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

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
        var printed = Letters.printed(NOT_IN_XML.matcher(html).replaceAll(""));
        var builder = new PdfRendererBuilder();
        builder.useFont(Letters.FONT::open, "BIZ UDPGothic");
        builder.useFont(Letters.FONT::open, "serif");
        if (Letters.REST.hasAnyOf(printed)) {
            var last = EnumSet.of(FSFontUseCase.FALLBACK_FINAL);
            builder.useFont(Letters.REST::open, "Noto Sans JP", 400, FontStyle.NORMAL, true, last);
        }
        builder.useExternalResourceAccessControl(
                (uri, type) -> uri.startsWith("data:"), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.withHtmlContent(printed, null);
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
}
