package mizuhiki.bench.roster;

/** How many people, shows and roles in each of them. */
record MonthSize(String name, int members, int shows, int roles) {

    static final MonthSize SMALL = new MonthSize("small", 40, 12, 8);
    static final MonthSize LARGE = new MonthSize("large", 200, 60, 8);
}
