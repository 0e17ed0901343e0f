package org.redflag.app.update;

import java.time.Duration;

/**
 * How far a fetch may go.
 *
 * @param mostBytes of one file; no published list is near it
 * @param wholeTime for one file, with all its redirects and attempts
 * @param attempts how often an address is asked that fails in a way that may pass
 * @param firstPause before the second attempt; each later pause is twice as long
 * @param redirects how many are followed
 */
public record Limits(int mostBytes, Duration wholeTime, int attempts, Duration firstPause, int redirects) {

    public static final Limits USUAL = new Limits(256 << 20, Duration.ofMinutes(10), 4, Duration.ofSeconds(2), 5);
}
