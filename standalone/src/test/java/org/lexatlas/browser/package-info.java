/**
 * The console in a real browser, on the whole product: worker, api, PostgreSQL and Temporal. One
 * stack and one browser serve all classes; each test has countries or topics of its own.
 */
@NullMarked
package org.lexatlas.browser;

import org.jspecify.annotations.NullMarked;
