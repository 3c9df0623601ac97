package org.lexatlas.workflows.campaign;

/** The campaign whose runs are to be admitted. */
public record AdmissionOrder(String campaignId) {}
