package mizuhiki.catalog.comment;

import static mizuhiki.catalog.comment.Show.inShort;
import static mizuhiki.catalog.comment.Show.showing7;
import static mizuhiki.catalog.comment.Show.showingNothing;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The number being shown is 7, so that a claim of 7 comes of what is shown. */
class CommentGrammarTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3番                       | 3 ×1
            3番2個ください             | 3 ×2
            ３番２個ください           | 3 ×2
            3番 2つ                   | 3 ×2
            3番　２コ　おねがいします    | 3 ×2
            3番2ヶ                    | 3 ×2
            3番×2                     | 3 ×2
            3番 x 2個                 | 3 ×2
            3x2                       | 3 ×2
            3 2個                     | 3 ×2
            2個 3番                   | 3 ×2
            3番ふたつ                 | 3 ×2
            さんばんにこ               | 3 ×2
            三番二個                   | 3 ×2
            3番を2個お願いします        | 3 ×2
            3番100個                  | 3 ×100
            3番999個                  | 3 ×999
            さんばん                   | 3 ×1
            さんばんください            | 3 ×1
            サンバン                   | 3 ×1
            ｻﾝﾊﾞﾝ ｸﾀﾞｻｲ               | 3 ×1
            さーんばーん               | 3 ×1
            三番                       | 3 ×1
            十二番お願いします          | 12 ×1
            一二番                     | 12 ×1
            じゅーにばん               | 12 ×1
            さんじゅう ばん            | 30 ×1
            ごじゅうきゅうばん          | 59 ×1
            しばん                     | 4 ×1
            しちばん                   | 7 ×1
            くばん                     | 9 ×1
            B2 欲しい                  | B2 ×1
            b2ほしいです               | B2 ×1
            Ｂ２                       | B2 ×1
            B-2                       | B2 ×1
            Bー２番                    | B2 ×1
            B 2 2個                   | B2 ×2
            b02                       | B2 ×1
            A3                        | A-3 ×1
            ａ−３ください              | A-3 ×1
            No.3                      | 3 ×1
            №3                        | 3 ×1
            ナンバー3                  | 3 ×1
            '#3'                      | 3 ×1
            ③                         | 3 ×1
            3️⃣                        | 3 ×1
            3                         | 3 ×1
            03                        | 3 ×1
            3お願いします               | 3 ×1
            3ください!!                | 3 ×1
            3番!                      | 3 ×1
            3ばん                     | 3 ×1
            🙏3番🙏                   | 3 ×1
            3番ーー                    | 3 ×1
            3番〜                     | 3 ×1
            3番www                    | 3 ×1
            3番（笑）                  | 3 ×1
            3番っ！                    | 3 ×1
            3番くださぁ〜いっ♡          | 3 ×1
            3番ほしーです              | 3 ×1
            3番お願いしますm(_ _)m     | 3 ×1
            3番(^o^)ノ                | 3 ×1
            3番買います                | 3 ×1
            3番にします                | 3 ×1
            3番で                     | 3 ×1
            3番もください               | 3 ×1
            3番キープしてください        | 3 ×1
            3番キャンセル待ちお願いします | 3 ×1
            やっぱり3番ください          | 3 ×1
            こんばんは！3番ください      | 3 ×1
            すみません、3番お願いします。ありがとう | 3 ×1
            3番 3番                   | 3 ×1
            3番ください3番ください       | 3 ×1
            ３　番　く　だ　さ　い       | 3 ×1
            3番ちょーだい                | 3 ×1
            3番の子ください               | 3 ×1
            3番お迎えします              | 3 ×1
            3番とっておいてください       | 3 ×1
            NO．３                      | 3 ×1
            ヽ(^o^)ノ「3番」             | 3 ×1
            (3番)                       | 3 ×1
            """)
    void namedPieceIsClaimed(String comment, String understood) {
        assertThat(inShort(showing7().understand(comment))).isEqualTo(understood);
        assertThat(inShort(showingNothing().understand(comment))).isEqualTo(understood);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            買う            | 7 ×1
            買います        | 7 ×1
            ください        | 7 ×1
            これください     | 7 ×1
            これ欲しい       | 7 ×1
            こちらお願いします | 7 ×1
            キャンセル待ちします | 7 ×1
            2個ください      | 7 ×2
            もう1個ください   | 7 ×1
            これ2個         | 7 ×2
            2個             | 7 ×2
            二つ            | 7 ×2
            ふたつください   | 7 ×2
            にこください     | 7 ×2
            ひとつ          | 7 ×1
            お一つ          | 7 ×1
            1点             | 7 ×1
            2枚             | 7 ×2
            ×2             | 7 ×2
            """)
    void withoutALabelThePieceBeingShownIsClaimed(String comment, String understood) {
        assertThat(inShort(showing7().understand(comment))).isEqualTo(understood);
        assertThat(inShort(showingNothing().understand(comment))).isEqualTo("? WHICH_LABEL");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            キャンセル              | cancel
            キャンセルで            | cancel
            キャンセルお願いします    | cancel
            ｷｬﾝｾﾙ!!                | cancel
            すみません、間違えました。キャンセルしてください | cancel
            取り消し                | cancel
            全部取消します           | cancel
            キャンセル　して　ください  | cancel
            3番、間違えたのでキャンセルお願いします | cancel 3
            cancel                 | cancel
            CANCEL PLEASE          | cancel
            買うのやめます           | cancel
            やっぱりいらないです      | cancel
            3番キャンセル            | cancel 3
            キャンセル3番            | cancel 3
            3キャンセルで            | cancel 3
            3番キャンセル 3番キャンセル | cancel 3
            さんばんやめときます      | cancel 3
            ３番やっぱりやめます      | cancel 3
            3番やっぱりいらないです    | cancel 3
            3番にするのやめます       | cancel 3
            b-2 キャンセルさせてください | cancel B2
            これキャンセルで          | cancel 7
            3番キャンセルしません      | ? UNCLEAR
            キャンセルしないで        | ? UNCLEAR
            キャンセルなし            | ? UNCLEAR
            キャンセルは              | ? UNCLEAR
            キャンセル出たら3番ください  | ? UNCLEAR
            キャンセルの3番ください    | ? UNCLEAR
            キャンセル 3番お願いします  | ? UNCLEAR
            キャンセル買います         | ? UNCLEAR
            キャンセルありがとうございます | ? UNCLEAR
            え、キャンセル            | ? UNCLEAR
            キャンセルwww             | ? UNCLEAR
            3番のかわいい方キャンセル   | ? UNCLEAR
            キャンセルですか           | ? QUESTION
            キャンセルできる？         | ? QUESTION
            3番と5番キャンセル         | ? SEVERAL_LABELS
            99番キャンセル            | ? NO_SUCH_LABEL
            3番1個キャンセル           | ? PART_OF_A_CLAIM
            """)
    void cancelIsOneOnlyIfTheCommentSaysNothingElse(String comment, String understood) {
        assertThat(inShort(showing7().understand(comment))).isEqualTo(understood);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            99番              | NO_SUCH_LABEL
            99ください         | NO_SUCH_LABEL
            61               | NO_SUCH_LABEL
            B7               | NO_SUCH_LABEL
            3番と5番          | SEVERAL_LABELS
            3番も5番もください  | SEVERAL_LABELS
            3番、99番         | SEVERAL_LABELS
            3 5              | SEVERAL_LABELS
            ③⑤ください        | SEVERAL_LABELS
            3〜5番            | SEVERAL_LABELS
            3番 2            | SEVERAL_LABELS
            これ3番ください     | SEVERAL_LABELS
            3番じゃなくて5番ください | NOT_WANTED
            3番 3            | UNCLEAR
            3番0個           | QUANTITY_OUT_OF_RANGE
            3番1000個        | QUANTITY_OUT_OF_RANGE
            3番99999999999個 | QUANTITY_OUT_OF_RANGE
            3番2個3番1個      | UNCLEAR
            3番の赤い方ください  | UNCLEAR
            3番かわいいください  | UNCLEAR
            3番ほしいな        | UNCLEAR
            3番は             | UNCLEAR
            3番も             | UNCLEAR
            すみません3番       | UNCLEAR
            やっぱり5番         | UNCLEAR
            全部ください        | UNCLEAR
            ブローチください     | UNCLEAR
            あとで買います       | UNCLEAR
            でもほしい           | UNCLEAR
            3番ほしいのに        | UNCLEAR
            ほしいが            | UNCLEAR
            これとこれください    | UNCLEAR
            @hana 3番ください   | UNCLEAR
            3番ください https://example.jp/5 | UNCLEAR
            一番欲しい          | UNCLEAR
            1番ほしいです       | UNCLEAR
            3番ください?        | QUESTION
            3番お願いできますか   | QUESTION
            3番ほしいですか❓    | QUESTION
            3番いらない         | NOT_WANTED
            3いらないです        | NOT_WANTED
            3番❌              | NOT_WANTED
            3番間違えました      | NOT_WANTED
            お願いします         | WHICH_LABEL
            """)
    void whatAsksButIsNoClearClaimIsLeftToStaff(String comment, String why) {
        assertThat(inShort(showing7().understand(comment))).isEqualTo("? " + why);
    }

    @Test
    void labelMayBeAWord() {
        var colours = new CommentGrammar(Labels.of(List.of("赤", "赤い糸", "W")));

        assertThat(inShort(colours.understand("赤い糸ください"))).isEqualTo("赤い糸 ×1");
        assertThat(inShort(colours.understand("赤2個"))).isEqualTo("赤 ×2");
        assertThat(inShort(colours.understand("w"))).isEqualTo("W ×1");
        assertThat(inShort(colours.understand("赤がいいな"))).isEqualTo("nothing");
    }

    @Test
    void labelsWrittenAlikeAreNotToldApart() {
        var alike = new CommentGrammar(Labels.of(List.of("B2", "B-2", "03", "3", "★")));

        assertThat(inShort(alike.understand("B-2"))).isEqualTo("? SEVERAL_LABELS");
        assertThat(inShort(alike.understand("3番キャンセル"))).isEqualTo("? SEVERAL_LABELS");
        assertThat(inShort(alike.understand("★"))).isEqualTo("nothing");
    }

    @Test
    void labelOfTwoNumbersIsNoOther() {
        var numbers = new CommentGrammar(Labels.of(List.of("3-2", "3", "32")));

        assertThat(inShort(numbers.understand("3-2番ください"))).isEqualTo("3-2 ×1");
        assertThat(inShort(numbers.understand("32番"))).isEqualTo("32 ×1");
        assertThat(inShort(numbers.understand("32個3番"))).isEqualTo("3 ×32");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "　\n",
                "🙏",
                "👏👏👏",
                "www",
                "888888",
                "2024",
                "1,000",
                "300円?",
                "3000円高い",
                "3,000円です",
                "¥3",
                "8時からですか",
                "8:00から",
                "2回目です",
                "20歳",
                "3.5cm",
                "3人です",
                "1番好き",
                "いちばんかわいい",
                "一番好きです",
                "一番くじ",
                "1番人気",
                "3番目",
                "3番線",
                "順番",
                "じゅんばん待ち",
                "3番いいな",
                "3番がいいです",
                "3番かわいい🙏",
                "3番と5番かわいい",
                "3番ありがとうございます",
                "3番買いました",
                "3番売れた",
                "3番はいくらですか?",
                "3番まだありますか",
                "3番?",
                "3番ですか",
                "2個?",
                "いくらですか",
                "どれがおすすめ？",
                "3番見せてください",
                "もう一度見せてほしい",
                "コメント読んでください",
                "もう一度説明お願いします",
                "よろしくお願いします",
                "こんばんは",
                "こんばんはー！",
                "コンバンハ",
                "はじめまして",
                "今晩は",
                "ごはん",
                "ばんざい",
                "おじさんばんざい",
                "おくさんばんざい",
                "にこにこ",
                "ななこ",
                "あと2個!",
                "残り2個",
                "さんまいいな",
                "おしまい",
                "いちご",
                "くし",
                "ごめん",
                "はなしは",
                "これ",
                "これかわいい",
                "気にします",
                "むかいます",
                "いらない",
                "袋いらない",
                "これ何？",
                "＞3番",
                "https://example.jp/3番",
                "www.example.jp/3",
                "@3番",
                "#水引3",
                "iPhone15",
                "A4サイズ",
                "wow",
                "3번",
                "٣",
                "〜〜〜",
                "ーーー",
                "…",
                "null",
                "' or 1=1 --"
            })
    void talkIsNothing(String comment) {
        assertThat(inShort(showing7().understand(comment))).isEqualTo("nothing");
        assertThat(inShort(showingNothing().understand(comment))).isEqualTo("nothing");
    }
}
