package mizuhiki.catalog.comment;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mizuhiki.catalog.comment.Word.Kind;

/** The words viewers use when they claim or cancel. */
final class Vocabulary {

    private static final int LENGTH_MAX = 20;
    private static final Map<String, Kind> WORDS = new HashMap<>();
    private static final List<String> ENDINGS =
            List.of("", "する", "します", "したい", "したいのですが", "して", "しときます", "しておきます", "させて", "させていただきます");
    private static final List<String> KINDLY = List.of("", "ください", "下さい");
    private static final Set<String> COUNTERS = spelt("個 こ ヶ つ 点 てん 枚 まい 本 着 セット 組 袋 箱 ピース");

    /** Too short to be trusted at the end of a strange word: 気にします, むかいます. */
    private static final Set<String> STANDING_FREE = spelt("かう かいます かいたい にする にします いります もらいます いらん なし");

    static {
        add(Kind.ASK, "ください 下さい くださいな くださいませ ちょうだい 頂戴 買う かう 買います かいます にする にします buy");
        addActions(Kind.ASK, "購入 注文 予約 キープ 確保 取り置き 取置き お取り置き お迎え キャンセル待ち キャンセル待");
        add(Kind.ASK, "とっておいてください 取っておいてください とっといてください 取っといてください とっておいて 取っておいて とっといて 取っといて");
        add(Kind.WANT, "ほしい 欲しい 買いたい かいたい want");
        add(Kind.PLEASE, "お願い お願いします お願いしたい お願い致します お願いいたします 御願いします please");
        add(Kind.PLEASE, "おねがい おねがいします おねがいしたい おねがい致します おねがいいたします");
        add(Kind.PLEASE, "希望 希望します いただきます 頂きます もらいます 貰います いただきたい 頂きたい もらいたい いります 要ります plz");
        addActions(Kind.CANCEL, "キャンセル 取り消し 取消し 取消 とりけし 辞退 cancel");
        add(Kind.CANCEL, "取り消します とりけします やめる やめます やめたい やめとく やめときます やめておく やめておきます やめにします 止めます");
        add(Kind.UNWANTED, "いらない いりません いらん 要らない 要りません 不要 買わない 買いません かいません");
        add(Kind.NEGATION, "ほしくない 欲しくない なし なしで じゃない じゃなくて ではなく 以外 ❌");
        add(Kind.NEGATION, "間違い まちがい 間違えました まちがえました 間違えた 間違えたので まちがえたので");
        add(Kind.CHANGE, "やっぱり やっぱ やはり");
        add(Kind.THIS, "これ こちら この この子 このこ こっち");
        add(Kind.ALL, "全部 ぜんぶ 全て すべて");
        add(Kind.QUESTION, "? か かな かしら");
        add(Kind.THANKS, "ありがとう ありがとうございます ありがとうございました 有難うございます");
        add(Kind.LINK, "は が も の に と ね よ あと もう だけ の子 のこ のやつ ノーキャンセル");
        // These would otherwise be read as two words that are known.
        add(Kind.STRANGE, "あとで 後で でも もの のに のは");
        add(Kind.SORRY, "すみません すいません ごめん ごめんなさい 申し訳ありません 申し訳ございません");
        add(Kind.FILLER, "です で を はい あ お あの えっと えと じゃあ じゃ では ぜひ 是非 絶対 私 わたし 商品 品番 番号");
        add(Kind.LAUGHTER, "w 笑");
        add(Kind.FILLER, "こんばんは こんばんわ 今晩は こんにちは はじめまして 初めまして 初見 よろしく 宜しく");
        add(Kind.FILLER, "よろしくお願いします 宜しくお願いします よろしくおねがいします よろしくお願いいたします 宜しくお願い致します");
    }

    private Vocabulary() {}

    /** The longest word that begins here. */
    static Optional<String> wordAt(String text, int from) {
        return IntStream.rangeClosed(from + 1, Math.min(text.length(), from + LENGTH_MAX))
                .filter(end -> !isCut(text, end))
                .mapToObj(end -> text.substring(from, end))
                .filter(WORDS::containsKey)
                .reduce((shorter, longer) -> longer);
    }

    static boolean has(String word) {
        return WORDS.containsKey(word);
    }

    static Kind kindOf(String word) {
        return WORDS.getOrDefault(word, Kind.STRANGE);
    }

    static boolean standsFree(String word) {
        return STANDING_FREE.contains(word);
    }

    /** Where the counter ends that begins here. */
    static OptionalInt counterAt(String text, int from) {
        return COUNTERS.stream()
                .filter(counter -> text.startsWith(counter, from))
                .mapToInt(counter -> from + counter.length())
                .max();
    }

    /** Latin words are taken whole: "w", but not "wow". */
    private static boolean isCut(String text, int end) {
        return end < text.length() && isLatin(text.charAt(end - 1)) && isLatin(text.charAt(end));
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static void add(Kind kind, String words) {
        spelt(words).forEach(word -> WORDS.put(word, kind));
    }

    /** キャンセル, キャンセルします, キャンセルしてください, … */
    private static void addActions(Kind kind, String actions) {
        for (var action : spelt(actions)) {
            for (var ending : ENDINGS) {
                KINDLY.stream()
                        .filter(kindly -> kindly.isEmpty() || ending.endsWith("て"))
                        .forEach(kindly -> WORDS.put(action + ending + kindly, kind));
            }
        }
    }

    private static Set<String> spelt(String words) {
        return Stream.of(words.split(" ")).map(Spelling::of).map(String::strip).collect(toUnmodifiableSet());
    }
}
