/** What listed persons own of others, added up as each regime adds it. */
@NullMarked
package org.redflag.kb.ownership;

import org.jspecify.annotations.NullMarked;
