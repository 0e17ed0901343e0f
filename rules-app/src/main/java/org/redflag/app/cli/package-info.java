/** The commands. */
@NullMarked
package org.redflag.app.cli;

import org.jspecify.annotations.NullMarked;
