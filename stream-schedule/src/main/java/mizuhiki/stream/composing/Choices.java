package mizuhiki.stream.composing;

import java.util.List;
import mizuhiki.shared.people.Person;
import mizuhiki.stream.piece.Piece;
import mizuhiki.stream.show.Show;

/** What a post can be about, what pictures it can carry, and who can be named in it. */
record Choices(List<Show> shows, List<Piece> pieces, List<Person> people) {}
