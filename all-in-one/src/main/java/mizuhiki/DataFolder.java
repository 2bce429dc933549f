package mizuhiki;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The folder that holds everything this machine keeps; one process at a time, held until it ends however it ends. */
record DataFolder(Path path, FileChannel lock) {

    static DataFolder open(Path path) {
        try {
            Files.createDirectories(path);
            var channel = FileChannel.open(path.resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                throw new CannotStart(
                        "%1$s は別の Mizuhiki が使っています。 / %1$s is in use by another Mizuhiki.".formatted(path));
            }
            return new DataFolder(path.toRealPath(), channel);
        } catch (IOException e) {
            throw new CannotStart("%1$s に書けません。 / cannot write to %1$s: %2$s".formatted(path, e.getMessage()));
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException alreadyHere) {
            return false;
        }
    }

    Path child(String name) {
        try {
            return Files.createDirectories(path.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
