package mizuhiki.shared.secret;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/** Encrypts single personal fields, each bound to the place it belongs to. */
public final class FieldCipher {

    private final Aead aead;

    FieldCipher(KeyRing ring) {
        try {
            var configuration = AeadConfig2026.get();
            this.aead = TinkJsonProtoKeysetFormat.parseKeyset(
                            ring.fields(), configuration, InsecureSecretKeyAccess.get())
                    .getPrimitive(configuration, Aead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key ring cannot be used", e);
        }
    }

    public byte[] encrypt(Field field, String text) {
        try {
            return aead.encrypt(text.getBytes(StandardCharsets.UTF_8), field.associatedData());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public String decrypt(Field field, byte[] encrypted) {
        try {
            return new String(aead.decrypt(encrypted, field.associatedData()), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("not readable here: " + field.name(), e);
        }
    }
}
