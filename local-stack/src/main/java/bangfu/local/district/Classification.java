package bangfu.local.district;

import org.jspecify.annotations.Nullable;

/**
 * What kind of household it is.
 *
 * @param attribute null where nothing but a disability brings the household into the four groups
 * @param file null for a household that is not on the poverty register
 */
record Classification(
    Standing standing, @Nullable Attribute attribute, @Nullable PovertyFile file) {}
