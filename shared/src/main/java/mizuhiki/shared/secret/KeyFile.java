package mizuhiki.shared.secret;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** The key ring in the data folder, written once by whichever process comes first and read by all. */
record KeyFile(Path folder) {

    KeyRing ring() {
        try {
            return Files.exists(file()) ? read() : readOrWriteAlone();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot use the key file " + file().toAbsolutePath(), e);
        }
    }

    /** A lock between processes; within one process a second lock would be an error, hence the monitor. */
    private KeyRing readOrWriteAlone() throws IOException {
        Files.createDirectories(folder);
        synchronized (KeyFile.class) {
            try (var channel = FileChannel.open(
                            folder.resolve("keys.lock"), Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE));
                    var lock = channel.lock()) {
                return lock.isValid() && Files.exists(file()) ? read() : write(KeyRing.generate());
            }
        }
    }

    private KeyRing read() throws IOException {
        return KeyRing.parse(Files.readString(file()));
    }

    /** Moved into place complete, so nobody ever reads half a key. */
    private KeyRing write(KeyRing ring) throws IOException {
        var draft = Files.createTempFile(folder, "keys", ".new");
        if (draft.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
        }
        Files.writeString(draft, ring.json());
        Files.move(draft, file(), StandardCopyOption.ATOMIC_MOVE);
        return ring;
    }

    private Path file() {
        return folder.resolve("keys.json");
    }
}
