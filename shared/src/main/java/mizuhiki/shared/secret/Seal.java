package mizuhiki.shared.secret;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObject;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jose.util.Base64URL;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Signs and checks small records (JWS, HS256). It does not judge time: whoever opens one does. */
public final class Seal {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final JWSHeader HEADER = new JWSHeader(JWSAlgorithm.HS256);
    private static final int PARTS = 3;

    private final MACSigner signer;
    private final MACVerifier verifier;

    Seal(byte[] key) {
        try {
            signer = new MACSigner(key);
            verifier = new MACVerifier(key);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    public String close(Record facts) {
        var token = new JWSObject(HEADER, new Payload(JSON.writeValueAsString(facts)));
        try {
            token.sign(signer);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    /** Empty where the token was not made with this seal, or was changed. */
    public <T extends Record> Optional<T> open(String token, Class<T> type) {
        try {
            var parts = JOSEObject.split(token);
            return isGenuine(parts) ? Optional.of(JSON.readValue(parts[1].decode(), type)) : Optional.empty();
        } catch (ParseException | JOSEException | JacksonException e) {
            return Optional.empty();
        }
    }

    /** The head has to be ours letter for letter, so it is not read. */
    private boolean isGenuine(Base64URL[] parts) throws JOSEException {
        var signed = (parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII);
        return parts.length == PARTS
                && HEADER.toBase64URL().equals(parts[0])
                && verifier.verify(HEADER, signed, parts[2]);
    }
}
