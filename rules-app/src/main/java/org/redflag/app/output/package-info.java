/** Writes decisions. */
@NullMarked
package org.redflag.app.output;

import org.jspecify.annotations.NullMarked;
