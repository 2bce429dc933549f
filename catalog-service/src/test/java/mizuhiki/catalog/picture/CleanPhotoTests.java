package mizuhiki.catalog.picture;

import static mizuhiki.catalog.photo.SamplePhotos.drawn;
import static mizuhiki.catalog.photo.SamplePhotos.image;
import static mizuhiki.catalog.photo.SamplePhotos.pngBomb;
import static mizuhiki.catalog.photo.SamplePhotos.sample;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import mizuhiki.catalog.photo.SamplePhotos;
import org.apache.commons.imaging.Imaging;
import org.apache.commons.imaging.formats.jpeg.JpegImageMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanPhotoTests {

    private static final long MAX_PIXELS = 50_000_000;

    @Test
    void positionIsGone() throws IOException {
        var original = sample("gps-DSCN0010.jpg");
        assertThat(((JpegImageMetadata) Imaging.getMetadata(original)).getExif().getGpsInfo())
                .isNotNull();

        for (var file : clean(original).files().values()) {
            assertThat(CleanJpeg.tellsMore(file)).isFalse();
            assertThat(new String(file, StandardCharsets.ISO_8859_1))
                    .doesNotContain("Exif", "GPS", "http://ns.adobe.com");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gps-DSCN0010.jpg", "xmp-BlueSquare.jpg", "orientation-portrait_8.jpg"})
    void whatAnOriginalTellsIsSeenByTheCheck(String name) throws IOException {
        assertThat(CleanJpeg.tellsMore(sample(name))).isTrue();
    }

    @Test
    void everySampleBecomesCleanInEverySize() throws IOException {
        var samples = Path.of(System.getProperty("mizuhiki.shared", "../../shared"), "samples", "photos");
        assumeThat(samples).isDirectory();
        try (var files = Files.list(samples)) {
            for (var file : files.toList()) {
                assertThat(clean(Files.readAllBytes(file)).files()).hasSize(3);
            }
        }
    }

    @Test
    void turnedPhotosStandUpright() {
        var landscape3 = large(clean(sample("orientation-landscape_3.jpg")));
        var landscape6 = large(clean(sample("orientation-landscape_6.jpg")));
        var portrait5 = large(clean(sample("orientation-portrait_5.jpg")));
        var portrait8 = large(clean(sample("orientation-portrait_8.jpg")));

        assertThat(landscape3.getWidth()).isGreaterThan(landscape3.getHeight());
        assertThat(portrait5.getWidth()).isLessThan(portrait5.getHeight());
        assertThat(difference(landscape3, landscape6)).isLessThan(6);
        assertThat(difference(portrait5, portrait8)).isLessThan(6);
    }

    @Test
    void upsideDownPhotoIsTurnedByHalf() {
        var original = sample("orientation-landscape_3.jpg");

        var stored = image(original);
        var shown = large(clean(original));

        assertThat(distance(stored.getRGB(20, 20), shown.getRGB(shown.getWidth() - 21, shown.getHeight() - 21)))
                .isLessThan(40);
        assertThat(difference(stored, shown)).isGreaterThan(20);
    }

    @Test
    void brokenNotesDoNotMatter() {
        assertThat(clean(sample("invalid-image01137.jpg")).width()).isPositive();
    }

    @Test
    void sizesFitAndNothingIsBlownUp() {
        var big = clean(drawn("png", 3000, 1500));
        var small = clean(drawn("jpg", 300, 200));

        assertThat(image(big.files().get(PhotoSize.LARGE)).getWidth()).isEqualTo(1440);
        assertThat(image(big.files().get(PhotoSize.MEDIUM)).getHeight()).isEqualTo(360);
        assertThat(image(big.files().get(PhotoSize.THUMB)).getWidth()).isEqualTo(240);
        assertThat(image(small.files().get(PhotoSize.LARGE)).getWidth()).isEqualTo(300);
    }

    @Test
    void transparencyBecomesWhite() {
        var nothing = new BufferedImage(40, 30, BufferedImage.TYPE_INT_ARGB);

        var shown = large(clean(SamplePhotos.encoded(nothing, "png")));

        assertThat(distance(shown.getRGB(10, 10), Color.WHITE.getRGB())).isLessThan(6);
    }

    @Test
    void webpIsTakenIn() {
        var oneWhitePixel = Base64.getDecoder().decode("UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoBAAEAAgA0JaQAA3AA/vuUAAA=");

        assertThat(clean(oneWhitePixel).width()).isOne();
    }

    @Test
    void hugePictureInASmallFileIsRefusedBeforeItIsUnpacked() {
        assertThatThrownBy(() -> clean(pngBomb())).isInstanceOf(PhotoTooManyPixels.class);
    }

    @Test
    void otherFilesAreRefused() {
        assertThatThrownBy(() -> clean(new byte[0])).isInstanceOf(PhotoUnreadable.class);
        assertThatThrownBy(() -> clean("<svg/>".getBytes())).isInstanceOf(PhotoUnreadable.class);
        assertThatThrownBy(() -> clean(drawn("gif", 10, 10))).isInstanceOf(PhotoUnreadable.class);
    }

    @Test
    void brokenPicturesAreRefused() {
        var whole = drawn("png", 400, 400);
        var jpeg = sample("orientation-landscape_6.jpg");

        assertThatThrownBy(() -> clean(Arrays.copyOf(whole, 60))).isInstanceOf(PhotoUnreadable.class);
        assertThatThrownBy(() -> clean(Arrays.copyOf(jpeg, jpeg.length / 2))).isInstanceOf(PhotoUnreadable.class);
    }

    private static CleanPhoto clean(byte[] file) {
        return CleanPhoto.of(file, MAX_PIXELS);
    }

    private static BufferedImage large(CleanPhoto photo) {
        return image(photo.files().get(PhotoSize.LARGE));
    }

    /** Mean distance of colour values over a grid laid on both pictures. */
    private static double difference(BufferedImage one, BufferedImage other) {
        var sum = 0L;
        for (var x = 0; x < 20; x++) {
            for (var y = 0; y < 20; y++) {
                sum += distance(at(one, x, y), at(other, x, y));
            }
        }
        return sum / 400.0;
    }

    private static int at(BufferedImage image, int x, int y) {
        return image.getRGB((2 * x + 1) * image.getWidth() / 40, (2 * y + 1) * image.getHeight() / 40);
    }

    private static int distance(int one, int other) {
        var a = new Color(one);
        var b = new Color(other);
        return (Math.abs(a.getRed() - b.getRed())
                        + Math.abs(a.getGreen() - b.getGreen())
                        + Math.abs(a.getBlue() - b.getBlue()))
                / 3;
    }
}
