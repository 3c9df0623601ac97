/**
 * Words of others made fit to be shown: Markdown as harmless HTML, two texts as what was inserted
 * and deleted. Knows no analysis and no page.
 */
@NullMarked
package org.lexatlas.api.text;

import org.jspecify.annotations.NullMarked;
