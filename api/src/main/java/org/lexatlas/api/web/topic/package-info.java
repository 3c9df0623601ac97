/** Topics and jurisdictions as pages: lists, a topic's history, the forms that add and edit one. */
@NullMarked
package org.lexatlas.api.web.topic;

import org.jspecify.annotations.NullMarked;
