/** Reads credit transfers between financial institutions, ISO 20022 pacs.008 and pacs.009, as transactions. */
@NullMarked
package org.redflag.app.input.iso20022;

import org.jspecify.annotations.NullMarked;
