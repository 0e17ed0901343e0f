/** The rulebook as files: what is in it, whose law it is, and its digest. */
@NullMarked
package org.redflag.kb.rulebook;

import org.jspecify.annotations.NullMarked;
