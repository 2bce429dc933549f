package mizuhiki.shared.web.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * What must hold for the texts of every room.
 *
 * <p>A service has a class that extends this, and nothing in it.
 */
public abstract class TextBundleChecks {

    private static final Pattern KANJI = Pattern.compile("[\\p{IsHan}々〆]");
    private static final Pattern READING =
            Pattern.compile("(?:｜[^｜《》]+|[\\p{IsHan}々〆]+)《[\\p{IsHiragana}\\p{IsKatakana}ー]+》");
    private static final Pattern TWENTY_FOUR_HOURS =
            Pattern.compile("(?:1[3-9]|2[0-4])時|(?<!\\d)(?:[01]?\\d|2[0-4]):[0-5]\\d(?!\\d)");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)[^}]*}");
    private static final Pattern DOUBLE_NEGATIVE =
            Pattern.compile("なくはない|ないわけではない|ないことはない|なければいけない|なければならない|なければなりません|なければいけません");
    private static final Pattern ASKED = Pattern.compile("#\\{([a-z][A-Za-z0-9.-]*)[({}]");
    private static final Pattern COUNTED = Pattern.compile(
            "(?<![#<])\\{\\d+} (?:people|lots|rows|orders|sales|differences|preparations|roles|weeks)\\b");
    private static final int EASY_SENTENCE = 30;

    private final List<Bundle> bundles = bundles();

    @Test
    void thereAreTexts() {
        assertThat(bundles).isNotEmpty();
    }

    @Test
    void everyTextIsThereForEveryReader() {
        for (var bundle : bundles) {
            assertThat(bundle.easy.stringPropertyNames())
                    .as("%s: keys of the easy text", bundle.name)
                    .containsExactlyInAnyOrderElementsOf(bundle.normal.stringPropertyNames());
            assertThat(bundle.english.stringPropertyNames())
                    .as("%s: keys of the English text", bundle.name)
                    .containsExactlyInAnyOrderElementsOf(bundle.normal.stringPropertyNames());
        }
    }

    @Test
    void everyKanjiHasItsReading() {
        eachJapanese((key, text) -> assertThat(
                        KANJI.matcher(READING.matcher(text).replaceAll("")).find())
                .as("%s: a kanji without a reading in %s", key, text)
                .isFalse());
    }

    @Test
    void everyReadingStandsBehindKanji() {
        eachJapanese((key, text) -> assertThat(READING.matcher(text).replaceAll(""))
                .as("%s: a reading without its kanji in %s", key, text)
                .doesNotContain("《", "》", "｜"));
    }

    @Test
    void easySentencesAreShort() {
        for (var bundle : bundles) {
            bundle.easy.forEach((key, text) -> sentences((String) text)
                    .forEach(sentence -> assertThat(sentence.length())
                            .as("%s %s: %s", bundle.name, key, sentence)
                            .isLessThanOrEqualTo(EASY_SENTENCE)));
        }
    }

    @Test
    void easySentencesSayNothingTwiceNegated() {
        for (var bundle : bundles) {
            bundle.easy.forEach((key, text) -> assertThat(DOUBLE_NEGATIVE
                            .matcher(new Ruby((String) text).plain())
                            .find())
                    .as("%s %s: %s", bundle.name, key, text)
                    .isFalse());
        }
    }

    @Test
    void timesAreSaidAsMorningAndAfternoon() {
        eachJapanese((key, text) -> assertThat(
                        TWENTY_FOUR_HOURS.matcher(new Ruby(text).plain()).find())
                .as("%s: %s", key, text)
                .isFalse());
    }

    @Test
    void everyTextThatPagesAskForIsWritten() throws IOException {
        var written = bundles.stream()
                .flatMap(bundle -> bundle.normal.stringPropertyNames().stream())
                .toList();
        for (var template : resources("classpath*:templates/**/*.html")) {
            var asked = ASKED.matcher(template.getContentAsString(StandardCharsets.UTF_8));
            assertThat(asked.results().map(match -> match.group(1)))
                    .as("texts asked for in %s", template.getFilename())
                    .allMatch(key -> key.startsWith("sample.") || written.contains(key));
        }
    }

    /** An apostrophe in a text with arguments swallows them, unless it is doubled. */
    @Test
    void argumentsArrive() {
        for (var bundle : bundles) {
            bundle.texts()
                    .forEach(texts -> texts.forEach((key, text) -> arrives(bundle.name + " " + key, (String) text)));
        }
    }

    /** A limit is hardly ever one; what is counted often is. */
    @Test
    void oneIsNotMany() {
        for (var bundle : bundles) {
            bundle.english.forEach((key, text) -> assertThat((String) text)
                    .as("%s %s: use {0,choice,…}", bundle.name, key)
                    .doesNotContainPattern(COUNTED));
        }
    }

    private static void arrives(String key, String text) {
        if (!ARGUMENT.matcher(text).find()) {
            assertThat(text).as("%s: only texts with arguments double it", key).doesNotContain("''");
            return;
        }
        assertThat(text.replace("''", ""))
                .as("%s: write '' for an apostrophe", key)
                .doesNotContain("'");
        assertThatCode(() -> new MessageFormat(text)).as(key).doesNotThrowAnyException();
    }

    private void eachJapanese(BiConsumer<String, String> check) {
        for (var bundle : bundles) {
            Stream.of(bundle.normal, bundle.easy)
                    .forEach(texts ->
                            texts.forEach((key, text) -> check.accept(bundle.name + " " + key, (String) text)));
        }
    }

    private static Stream<String> sentences(String text) {
        var plain = ARGUMENT.matcher(new Ruby(text).plain()).replaceAll("");
        return Arrays.stream(plain.split("(?<=[。！？])|[\\n　]"));
    }

    private static List<Bundle> bundles() {
        try {
            return Arrays.stream(
                            new PathMatchingResourcePatternResolver().getResources("classpath*:texts/*_ja.properties"))
                    .map(TextBundleChecks::bundle)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Resource> resources(String pattern) throws IOException {
        return List.of(new PathMatchingResourcePatternResolver().getResources(pattern));
    }

    private static Bundle bundle(Resource normal) {
        var name = String.valueOf(normal.getFilename()).replace("_ja.properties", "");
        return new Bundle(
                name,
                load(normal),
                loadBeside(normal, name + "_ja__EASY.properties"),
                loadBeside(normal, name + "_en.properties"));
    }

    private static Properties loadBeside(Resource normal, String name) {
        try {
            return load(normal.createRelative(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties load(Resource resource) {
        var texts = new Properties();
        try (var reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private record Bundle(String name, Properties normal, Properties easy, Properties english) {

        Stream<Properties> texts() {
            return Stream.of(normal, easy, english);
        }
    }
}
