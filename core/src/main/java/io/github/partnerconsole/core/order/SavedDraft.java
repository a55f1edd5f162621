package io.github.partnerconsole.core.order;

import java.time.Instant;

/**
 * A draft as it is kept, with where its user stopped.
 *
 * @param step the key of the wizard's step
 * @param stepNumber 1 for the first
 * @param blocks how many findings forbade to go on
 * @param warnings how many findings warned
 */
public record SavedDraft(
    Draft draft,
    String step,
    int stepNumber,
    int stepCount,
    int blocks,
    int warnings,
    Instant savedAt) {}
