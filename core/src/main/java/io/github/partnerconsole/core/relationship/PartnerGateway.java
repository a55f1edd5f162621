package io.github.partnerconsole.core.relationship;

/** The signed-in partner's own profile (contract B, {@code profiles/organization}). */
public interface PartnerGateway {

  Partner signedIn();
}
