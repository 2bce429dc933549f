package mizuhiki.shared.secret;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import java.text.ParseException;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Signs and checks small records (JWS, HS256). It does not judge time: whoever opens one does. */
public final class Seal {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final JWSHeader HEADER = new JWSHeader(JWSAlgorithm.HS256);

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
            var signed = JWSObject.parse(token);
            var genuine = JWSAlgorithm.HS256.equals(signed.getHeader().getAlgorithm()) && signed.verify(verifier);
            return genuine ? Optional.of(JSON.readValue(signed.getPayload().toString(), type)) : Optional.empty();
        } catch (ParseException | JOSEException | JacksonException e) {
            return Optional.empty();
        }
    }
}
