package mizuhiki.stream.network;

/** How much of a network's room a text takes, as the network itself counts. */
public record TextFit(int length, int longest, int hashtags, int mostHashtags) {

    public boolean fits() {
        return length <= longest && hashtags <= mostHashtags;
    }

    /** Negative where it is too long. */
    public int left() {
        return longest - length;
    }

    public boolean countsHashtags() {
        return mostHashtags < Integer.MAX_VALUE;
    }
}
