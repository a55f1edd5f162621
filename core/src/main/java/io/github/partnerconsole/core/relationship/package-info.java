/** Resellers and their standing with Microsoft. */
package io.github.partnerconsole.core.relationship;
