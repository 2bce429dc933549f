package mizuhiki.shared.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.core.io.ClassPathResource;

/** A font that comes with the house. */
record Font(ClassPathResource file, CmapLookup letters) {

    static Font of(String file) {
        var resource = new ClassPathResource(file);
        try (var content = new RandomAccessReadBuffer(resource.getInputStream());
                var font = new TTFParser().parse(content)) {
            return new Font(resource, font.getUnicodeCmapLookup());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    InputStream open() {
        try {
            return file.getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean hasAnyOf(String text) {
        return text.codePoints().anyMatch(letter -> letters.getGlyphId(letter) > 0);
    }
}
