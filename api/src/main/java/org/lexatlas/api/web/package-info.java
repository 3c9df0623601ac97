/**
 * The console: what every page shares. A family of pages has a package below this one, a folder of
 * templates and a {@link org.lexatlas.api.web.Section}; docs/console.md shows how a page is made.
 */
@NullMarked
package org.lexatlas.api.web;

import org.jspecify.annotations.NullMarked;
