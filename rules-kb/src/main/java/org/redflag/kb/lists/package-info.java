/** Lists of denied and sanctioned parties: which there are, which editions are used, and which are refused. */
@NullMarked
package org.redflag.kb.lists;

import org.jspecify.annotations.NullMarked;
