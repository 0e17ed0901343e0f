/** Changes rules, one condition or day at a time, to see whether some scenario notices. */
@NullMarked
package org.redflag.kb.mutation;

import org.jspecify.annotations.NullMarked;
