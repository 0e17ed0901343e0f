/** Fetches published lists from their publishers: the only place that opens the network. */
@NullMarked
package org.redflag.app.update;

import org.jspecify.annotations.NullMarked;
