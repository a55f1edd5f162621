package io.github.partnerconsole.partnercenter.agreement;

import org.jspecify.annotations.Nullable;

/**
 * Links to the text of an agreement; they end after five minutes.
 *
 * @param language may differ from the one asked for: the service falls back to en-US
 */
public record AgreementDocument(
    @Nullable String displayUri,
    @Nullable String downloadUri,
    @Nullable String language,
    @Nullable String country) {}
