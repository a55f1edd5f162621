package io.github.partnerconsole.core.agreement;

/**
 * The version of the Microsoft Customer Agreement that is in force (contract D).
 *
 * @param templateId Microsoft's id, a GUID as text
 */
public record AgreementTemplate(String templateId) {}
