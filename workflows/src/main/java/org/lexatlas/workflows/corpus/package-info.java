/** Ingestion of documents, as a workflow of its own: the api asks for it and cannot do it. */
@NullMarked
package org.lexatlas.workflows.corpus;

import org.jspecify.annotations.NullMarked;
