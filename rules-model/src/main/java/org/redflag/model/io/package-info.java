/** Reads facts from trees of maps, lists and scalars, whatever file these came from. */
@NullMarked
package org.redflag.model.io;

import org.jspecify.annotations.NullMarked;
