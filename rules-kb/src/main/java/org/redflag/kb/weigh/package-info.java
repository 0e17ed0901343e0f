/** Turns findings into a disposition. Where law is silent this is the project's own policy, and says so. */
@NullMarked
package org.redflag.kb.weigh;

import org.jspecify.annotations.NullMarked;
