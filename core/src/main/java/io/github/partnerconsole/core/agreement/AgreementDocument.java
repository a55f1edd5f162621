package io.github.partnerconsole.core.agreement;

import java.net.URI;

/**
 * Where the text of a template can be read; the link expires after five minutes (contract D).
 *
 * @param language the language that Microsoft really gives, which may differ from the one asked for
 */
public record AgreementDocument(URI link, String language, String country) {}
