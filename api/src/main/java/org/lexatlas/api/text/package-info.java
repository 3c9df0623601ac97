/** Text that models and documents wrote, made safe to show. */
@NullMarked
package org.lexatlas.api.text;

import org.jspecify.annotations.NullMarked;
