/**
 * How two analyses of the same question differ, item by item, decided without a model. Knows
 * neither how the analyses were made nor what becomes of the differences.
 */
@NullMarked
package org.lexatlas.domain.comparison;

import org.jspecify.annotations.NullMarked;
