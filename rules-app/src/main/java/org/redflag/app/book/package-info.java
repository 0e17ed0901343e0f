/** The rulebook as pages to read, search and print. */
@NullMarked
package org.redflag.app.book;

import org.jspecify.annotations.NullMarked;
