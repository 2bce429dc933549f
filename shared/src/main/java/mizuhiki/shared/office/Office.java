package mizuhiki.shared.office;

import java.util.UUID;

/**
 * One office, with all that is its own behind its walls.
 *
 * @param slug its name in the addresses of its public pages
 */
public record Office(UUID id, String slug, String name, Seller seller) {}
