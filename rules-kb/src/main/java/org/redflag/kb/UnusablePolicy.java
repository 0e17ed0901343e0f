package org.redflag.kb;

/** A policy for weighing red flags that cannot be used, with what to change. */
public final class UnusablePolicy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnusablePolicy(String message) {
        super(message);
    }
}
