/** Whether a person of a transaction is one of the listed parties. */
@NullMarked
package org.redflag.kb.match;

import org.jspecify.annotations.NullMarked;
