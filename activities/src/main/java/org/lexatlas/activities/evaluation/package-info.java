/**
 * Judging the reader by labelled cases: documents with the status and the laws that a person reads
 * in them. Runs the provider as a run does, and counts; decides nothing itself.
 */
@NullMarked
package org.lexatlas.activities.evaluation;

import org.jspecify.annotations.NullMarked;
