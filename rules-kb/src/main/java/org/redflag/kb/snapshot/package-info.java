/** The whole knowledge in one file: pinned by its digest, quick to open. */
@NullMarked
package org.redflag.kb.snapshot;

import org.jspecify.annotations.NullMarked;
