package io.github.partnerconsole.sandbox.country;

import java.util.List;

/**
 * What the address check says.
 *
 * @param status as Microsoft spells it (validate-an-address, 2023-10)
 * @param suggestions one for a verified address or one that asks for interaction, up to three for a
 *     partial or ambiguous one, else none
 * @param message why, or an empty text
 */
public record AddressVerdict(String status, List<Address> suggestions, String message) {}
