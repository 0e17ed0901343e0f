/** Published lists of denied and sanctioned parties: from their bytes to entries, with one reader per format. */
@NullMarked
package org.redflag.kb.lists;

import org.jspecify.annotations.NullMarked;
