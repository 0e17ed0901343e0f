package org.redflag.app.update;

/** An address that gave nothing usable: which, what it did, and what to do about it. */
public final class FetchFailed extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean worthRetrying;

    private FetchFailed(String message, boolean worthRetrying) {
        super(message);
        this.worthRetrying = worthRetrying;
    }

    static FetchFailed forNow(String url, String reason) {
        return new FetchFailed(url + ": " + reason + "; try again later", true);
    }

    static FetchFailed forGood(String url, String reason, String cure) {
        return new FetchFailed(url + ": " + reason + "; " + cure, false);
    }

    boolean worthRetrying() {
        return worthRetrying;
    }
}
