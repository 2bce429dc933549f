package mizuhiki.order.bank;

import java.nio.charset.Charset;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a field of letters in a transfer file may hold, and how many bytes (全銀 規定; domain part 9). */
public enum Lettering {
    BANK_NAME("[ｱ-ﾝﾞﾟA-Z0-9-]", 15),
    HOLDER("[ｱ-ﾝﾞﾟA-Z0-9 ().-]", 30),
    REMITTER("[ｱ-ﾝﾞﾟA-Z0-9 ().-]", 40);

    public static final Charset CHARSET = Charset.forName("windows-31j");

    private final Pattern sign;
    private final int bytes;

    Lettering(String sign, int bytes) {
        this.sign = Pattern.compile(sign);
        this.bytes = bytes;
    }

    /** As it will stand in the file. */
    public String write(String written) {
        return HalfKana.of(written);
    }

    /** What is wrong with a name that was written for the file; nothing is ever cut off. */
    public List<Fault> faults(String field, String name) {
        var strange = name.codePoints()
                .mapToObj(Character::toString)
                .filter(one -> !sign.matcher(one).matches())
                .distinct()
                .toList();
        return Stream.of(strange(field, strange), length(field, name, strange))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Fault> strange(String field, List<String> strange) {
        if (strange.equals(List.of("ｦ"))) {
            return List.of(Fault.in(field, "bank-wo"));
        }
        return strange.isEmpty() ? List.of() : List.of(Fault.in(field, "bank-letters", String.join(" ", strange)));
    }

    private List<Fault> length(String field, String name, List<String> strange) {
        var length = name.getBytes(CHARSET).length;
        return strange.isEmpty() && length > bytes
                ? List.of(Fault.in(field, "bank-length", bytes, length, name))
                : List.of();
    }
}
