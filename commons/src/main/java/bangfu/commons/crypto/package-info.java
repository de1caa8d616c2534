/**
 * Personal data at rest: columns are sealed by {@link bangfu.commons.crypto.FieldCipher}, and found
 * again by the {@link bangfu.commons.crypto.LookupHash} beside them.
 *
 * <p>The configured keys of 32 bytes never encrypt anything themselves. For each algorithm a key is
 * derived from them by HKDF (RFC 5869), so that one configured key can serve both, and no state of
 * one says anything about the other.
 */
@NullMarked
package bangfu.commons.crypto;

import org.jspecify.annotations.NullMarked;
