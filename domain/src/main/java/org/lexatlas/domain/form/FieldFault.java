package org.lexatlas.domain.form;

/** A field that cannot be taken, and what would be right. */
public record FieldFault(String field, String message) {}
