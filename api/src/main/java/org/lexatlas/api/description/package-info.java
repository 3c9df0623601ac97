/** How the api describes itself: OpenAPI. */
@NullMarked
package org.lexatlas.api.description;

import org.jspecify.annotations.NullMarked;
