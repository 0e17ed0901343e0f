/** Reads XML that nobody vouches for. */
@NullMarked
package org.redflag.kb.xml;

import org.jspecify.annotations.NullMarked;
