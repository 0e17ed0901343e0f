package org.redflag.app.update;

import org.jspecify.annotations.Nullable;
import org.redflag.kb.lists.format.PublishedFile;

/** What an address gave. */
sealed interface Fetched {

    /** The same bytes as last time, which the server did not send again. */
    record Unchanged() implements Fetched {}

    /** A file, and by what the server will know it again. */
    record Content(
            PublishedFile file,
            @Nullable String etag,
            @Nullable String lastModified) implements Fetched {}
}
