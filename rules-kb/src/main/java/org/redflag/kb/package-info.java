/** The only public way into the knowledge: load it, then screen transactions against it. */
@NullMarked
package org.redflag.kb;

import org.jspecify.annotations.NullMarked;
