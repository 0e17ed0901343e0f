/** Who holds what of whom, as statements say it, and which statements speak of the same person. */
@NullMarked
package org.redflag.kb.holdings;

import org.jspecify.annotations.NullMarked;
