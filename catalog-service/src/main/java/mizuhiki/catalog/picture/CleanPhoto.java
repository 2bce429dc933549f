package mizuhiki.catalog.picture;

import java.awt.image.BufferedImage;
import java.util.EnumMap;
import java.util.Map;
import net.coobird.thumbnailator.resizers.Resizers;

/** A picture drawn anew in every size; nothing of the uploaded file is left but what can be seen. */
public record CleanPhoto(int width, int height, Map<PhotoSize, byte[]> files) {

    public static CleanPhoto of(byte[] file, long maxPixels) {
        var image = PhotoReading.read(file, maxPixels);
        var files = new EnumMap<PhotoSize, byte[]>(PhotoSize.class);
        for (var size : PhotoSize.values()) {
            files.put(size, CleanJpeg.of(fit(image, size.longerSide())));
        }
        return new CleanPhoto(image.getWidth(), image.getHeight(), files);
    }

    private static BufferedImage fit(BufferedImage image, int longerSide) {
        var longer = Math.max(image.getWidth(), image.getHeight());
        if (longer <= longerSide) {
            return image;
        }
        var fitted = new BufferedImage(
                scale(image.getWidth(), longerSide, longer),
                scale(image.getHeight(), longerSide, longer),
                BufferedImage.TYPE_INT_RGB);
        Resizers.PROGRESSIVE.resize(image, fitted);
        return fitted;
    }

    private static int scale(int side, int longerSide, int longer) {
        return Math.max(1, Math.round((float) side * longerSide / longer));
    }
}
