/** Decides many transactions at once and keeps their order. */
@NullMarked
package org.redflag.app.batch;

import org.jspecify.annotations.NullMarked;
