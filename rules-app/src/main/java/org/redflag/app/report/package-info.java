/** Pictures and a page of the patterns in a book. */
@NullMarked
package org.redflag.app.report;

import org.jspecify.annotations.NullMarked;
