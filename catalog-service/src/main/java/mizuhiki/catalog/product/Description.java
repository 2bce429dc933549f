package mizuhiki.catalog.product;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Safelist;

/** Words about a thing: typed as plain lines, kept as HTML that has lines and nothing else. */
public final class Description {

    private static final Safelist LINES = Safelist.none().addTags("br");
    private static final Document.OutputSettings AS_IT_IS = new Document.OutputSettings().prettyPrint(false);

    private Description() {}

    public static String clean(String typed) {
        var lines = typed.strip().replaceAll("\\R", "<br>");
        return Jsoup.clean(lines, "", LINES, AS_IT_IS);
    }

    /** For the field it was typed into. */
    public static String typed(String description) {
        return Parser.unescapeEntities(description.replace("<br>", "\n"), false);
    }

    /** A title is one line of plain text. */
    public static String line(String typed) {
        return typed.replaceAll("[\\p{Cntrl}\\s　]+", " ").strip();
    }
}
