/** Values in few bytes, and back: what a program keeps for itself between two runs. */
@NullMarked
package org.redflag.kb.packed;

import org.jspecify.annotations.NullMarked;
