/**
 * The workflow of a campaign: one turn of admission after the other, and messages in between. It
 * knows the campaign's numbers and none of its slots: its history is as short for 100,000 as for
 * 10.
 */
@NullMarked
package org.lexatlas.workflows.campaign;

import org.jspecify.annotations.NullMarked;
