/** Results that survive a killed process and a full disk: what is finished stays, and the same command does the rest. */
@NullMarked
package org.redflag.app.batch.durable;

import org.jspecify.annotations.NullMarked;
