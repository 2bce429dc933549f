package mizuhiki.stream.chore;

/** Who does a chore: this system, people until the platform is connected, or always people. */
enum Way {
    BY_ITSELF,
    CONNECTABLE,
    BY_HAND
}
