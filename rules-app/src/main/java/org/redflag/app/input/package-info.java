/** Reads transactions from files; a bad row is turned away by itself. */
@NullMarked
package org.redflag.app.input;

import org.jspecify.annotations.NullMarked;
