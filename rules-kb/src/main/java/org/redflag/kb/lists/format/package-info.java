/** From the bytes of a published list to its entries: one reader for each format. */
@NullMarked
package org.redflag.kb.lists.format;

import org.jspecify.annotations.NullMarked;
