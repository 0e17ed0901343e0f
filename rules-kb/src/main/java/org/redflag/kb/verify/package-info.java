/** What must be true of a rulebook, the built-in one or a user's own, before anybody relies on it. */
@NullMarked
package org.redflag.kb.verify;

import org.jspecify.annotations.NullMarked;
