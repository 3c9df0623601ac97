package org.lexatlas.api.topic;

/** A topic was added or has a new version: whoever keeps topics reads them anew. */
public record TopicsChanged() {}
