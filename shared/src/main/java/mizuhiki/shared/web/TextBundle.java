package mizuhiki.shared.web;

/**
 * Texts of the interface on the class path, as {@code <basename>_ja}, {@code _ja__EASY} and {@code _en.properties}.
 *
 * @param basename such as {@code texts/making}
 */
public record TextBundle(String basename) {}
