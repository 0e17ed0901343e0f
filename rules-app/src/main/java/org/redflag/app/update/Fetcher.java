package org.redflag.app.update;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.redflag.kb.lists.format.PublishedFile;
import org.redflag.kb.lists.store.StoredAddress;

/**
 * Fetches one file at a time, over HTTPS only.
 *
 * <p>Redirects are followed by hand, since each has to keep the scheme: a list that came over an open line could be anybody's.
 */
final class Fetcher {

    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost", "[::1]");
    private static final Duration CONNECT = Duration.ofSeconds(30);

    private final Limits limits;
    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECT)
            .build();

    Fetcher(Limits limits) {
        this.limits = limits;
    }

    /**
     * What an address gives.
     *
     * @param known what it gave last time, so that it need not send the same again
     */
    Fetched fetch(String url, @Nullable StoredAddress known) throws FetchFailed, InterruptedException {
        long deadline = System.nanoTime() + limits.wholeTime().toNanos();
        Duration pause = limits.firstPause();
        for (int attempt = 1; ; attempt++) {
            try {
                return follow(url, known, deadline);
            } catch (FetchFailed e) {
                boolean again = e.worthRetrying()
                        && attempt < limits.attempts()
                        && deadline - System.nanoTime() > pause.toNanos();
                if (!again) {
                    throw e;
                }
            }
            Thread.sleep(pause.toMillis());
            pause = pause.multipliedBy(2);
        }
    }

    private Fetched follow(String url, @Nullable StoredAddress known, long deadline)
            throws FetchFailed, InterruptedException {
        URI at = address(url, url);
        for (int redirects = 0; ; redirects++) {
            HttpResponse<byte[]> response = ask(url, request(at, known), deadline);
            int status = response.statusCode();
            if (status == 304 && known != null) {
                return new Fetched.Unchanged();
            }
            if (status == 200) {
                return new Fetched.Content(
                        new PublishedFile(name(url), response.body()),
                        response.headers().firstValue("ETag").orElse(null),
                        response.headers().firstValue("Last-Modified").orElse(null));
            }
            if (!isRedirect(status)) {
                throw unexpected(url, status);
            }
            if (redirects == limits.redirects()) {
                throw FetchFailed.forGood(
                        url,
                        "it redirects more than " + limits.redirects() + " times",
                        "look at the address on its card");
            }
            at = next(url, at, response);
        }
    }

    /** The last part of an address, by which messages name the file. */
    private static String name(String url) {
        String path = url.replaceFirst("[?#].*$", "");
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static boolean isRedirect(int status) {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }

    private static FetchFailed unexpected(String url, int status) {
        String reason = "the server answered " + status;
        return status >= 500 || status == 429 || status == 408
                ? FetchFailed.forNow(url, reason)
                : FetchFailed.forGood(
                        url, reason, "look for the publisher's new address, put it on the card, or import by hand");
    }

    private static URI next(String url, URI at, HttpResponse<byte[]> response) throws FetchFailed {
        String location = response.headers().firstValue("Location").orElse("");
        URI next;
        try {
            next = at.resolve(URI.create(location));
        } catch (IllegalArgumentException e) {
            throw FetchFailed.forGood(url, "it redirects to '" + location + "', which is no address", "import by hand");
        }
        if (location.isEmpty() || !String.valueOf(at.getScheme()).equalsIgnoreCase(next.getScheme())) {
            throw FetchFailed.forGood(
                    url,
                    "it redirects to '" + location + "', which is not " + at.getScheme(),
                    "import the list by hand");
        }
        return address(url, next.toString());
    }

    private static URI address(String url, String text) throws FetchFailed {
        URI uri;
        try {
            uri = URI.create(text);
        } catch (IllegalArgumentException e) {
            throw FetchFailed.forGood(url, "'" + text + "' is no address", "correct it on the card");
        }
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        String host = uri.getHost();
        boolean open = scheme.equals("http") && host != null && THIS_MACHINE.contains(host);
        if (host == null || uri.getUserInfo() != null || !(scheme.equals("https") || open)) {
            throw FetchFailed.forGood(url, "'" + text + "' is not an https address", "correct it on the card");
        }
        return uri;
    }

    private static HttpRequest request(URI at, @Nullable StoredAddress known) {
        HttpRequest.Builder request = HttpRequest.newBuilder(at)
                .header("User-Agent", "redflag (list update)")
                .GET();
        if (known != null && known.etag() != null) {
            request.header("If-None-Match", known.etag());
        }
        if (known != null && known.lastModified() != null) {
            request.header("If-Modified-Since", known.lastModified());
        }
        return request.build();
    }

    private HttpResponse<byte[]> ask(String url, HttpRequest request, long deadline)
            throws FetchFailed, InterruptedException {
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(request, info -> new LimitedBody(limits.mostBytes()));
        try {
            return answer.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw FetchFailed.forNow(
                    url, "it gave no whole answer within " + limits.wholeTime().toSeconds() + " seconds");
        } catch (ExecutionException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof LimitedBody.TooLarge) {
                    throw FetchFailed.forGood(
                            url,
                            "it sends more than " + limits.mostBytes() + " bytes",
                            "no published list is that large; look at the address on its card");
                }
            }
            throw FetchFailed.forNow(url, "the line broke (" + e.getCause() + ")");
        } finally {
            // Also stops the sender when the time is over or this thread is interrupted.
            answer.cancel(true);
        }
    }
}
