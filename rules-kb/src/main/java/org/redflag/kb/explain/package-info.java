/** Why a rule concludes something of a transaction, why it does not, and what would have to be otherwise. */
@NullMarked
package org.redflag.kb.explain;

import org.jspecify.annotations.NullMarked;
