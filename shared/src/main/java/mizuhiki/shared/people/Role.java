package mizuhiki.shared.people;

/** What somebody may do. A peer supports other members; a manager may do all that staff may. */
public enum Role {
    MEMBER,
    PEER,
    STAFF,
    MANAGER
}
