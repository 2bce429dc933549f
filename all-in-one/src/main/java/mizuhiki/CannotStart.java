package mizuhiki;

/** Something on this machine is in the way; the message is all the user needs to read. */
class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1;

    CannotStart(String message) {
        super(message);
    }
}
