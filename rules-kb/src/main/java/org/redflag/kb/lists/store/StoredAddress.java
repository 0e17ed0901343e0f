package org.redflag.kb.lists.store;

import org.jspecify.annotations.Nullable;

/**
 * What a publisher's server said of a file when it last gave it, so that it need not give the same bytes again.
 *
 * @param url where it was fetched
 * @param etag the server's own mark of the version
 * @param lastModified when the server says it changed, in the server's words
 * @param file what was fetched
 */
public record StoredAddress(
        String url, @Nullable String etag, @Nullable String lastModified, StoredFile file) {}
