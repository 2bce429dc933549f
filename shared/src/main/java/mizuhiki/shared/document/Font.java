package mizuhiki.shared.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.function.SingletonSupplier;

/**
 * A font that comes with the house.
 *
 * @param letters read once somebody asks what the font has
 */
record Font(ClassPathResource file, SingletonSupplier<CmapLookup> letters) {

    static Font of(String file) {
        var resource = new ClassPathResource(file);
        return new Font(resource, SingletonSupplier.of(() -> letters(resource)));
    }

    private static CmapLookup letters(ClassPathResource file) {
        try (var content = new RandomAccessReadBuffer(file.getInputStream());
                var font = new TTFParser().parse(content)) {
            return font.getUnicodeCmapLookup();
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
        return text.codePoints().anyMatch(this::has);
    }

    boolean has(int letter) {
        return letters.obtain().getGlyphId(letter) > 0;
    }
}
