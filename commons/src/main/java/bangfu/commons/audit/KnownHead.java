package bangfu.commons.audit;

/**
 * The end of the chain as somebody noted it earlier: it must be in the chain for ever.
 *
 * @param hash hexadecimal
 */
record KnownHead(long batchNo, String hash) {}
