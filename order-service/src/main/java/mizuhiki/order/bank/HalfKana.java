package mizuhiki.order.bank;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** Names as banks write them: one byte a sign, sound marks on their own, no small kana. */
final class HalfKana {

    private static final Map<Integer, Integer> HALVES = halves();

    private HalfKana() {}

    /** What has no half-width sign stays as it is, to be found and told. */
    static String of(String written) {
        var whole = Normalizer.normalize(written.replace('゛', '\u3099').replace('゜', '\u309A'), Normalizer.Form.NFKC);
        return Normalizer.normalize(whole, Normalizer.Form.NFD)
                .codePoints()
                .map(HalfKana::katakana)
                .mapToObj(sign -> Character.toString(HALVES.getOrDefault(sign, sign)))
                .collect(joining())
                .strip();
    }

    private static int katakana(int sign) {
        return sign >= 'ぁ' && sign <= 'ゖ' ? sign + ('ァ' - 'ぁ') : sign;
    }

    /** The other way round of what Unicode says half-width kana are compatible with. */
    private static Map<Integer, Integer> halves() {
        var halves = new HashMap<>(IntStream.rangeClosed('ｦ', 'ﾟ')
                .boxed()
                .collect(toMap(
                        half -> Normalizer.normalize(Character.toString(half), Normalizer.Form.NFKC)
                                .codePointAt(0),
                        half -> half)));
        putAll(halves, "ァィゥェォャュョッヮヵヶ", "ｱｲｳｴｵﾔﾕﾖﾂﾜｶｹ");
        putAll(halves, "ー‐‑–—―−", "-------");
        return halves;
    }

    private static void putAll(Map<Integer, Integer> halves, String from, String to) {
        IntStream.range(0, from.length())
                .forEach(index -> halves.put((int) from.charAt(index), (int) to.charAt(index)));
    }
}
