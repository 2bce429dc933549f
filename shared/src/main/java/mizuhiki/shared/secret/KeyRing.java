package mizuhiki.shared.secret;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import tools.jackson.databind.json.JsonMapper;

/**
 * The keys of one installation.
 *
 * @param fields a Tink keyset for personal fields; new keys may be added to it, old ones still read
 * @param signing the root from which the signing key of each purpose is derived
 */
record KeyRing(String fields, byte[] signing) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int SIGNING_BYTES = 32;

    KeyRing {
        if (signing.length < SIGNING_BYTES) {
            throw new IllegalArgumentException("the signing key must have at least 32 bytes");
        }
    }

    static KeyRing generate() {
        var signing = new byte[SIGNING_BYTES];
        new SecureRandom().nextBytes(signing);
        try {
            var aead = AeadConfig2026.get();
            var keyset = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, aead);
            return new KeyRing(
                    TinkJsonProtoKeysetFormat.serializeKeyset(keyset, aead, InsecureSecretKeyAccess.get()), signing);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static KeyRing parse(String json) {
        return JSON.readValue(json, KeyRing.class);
    }

    String json() {
        return JSON.writeValueAsString(this);
    }

    /** Says nothing: a key ring must never end up in a log. */
    @Override
    public String toString() {
        return "KeyRing";
    }
}
