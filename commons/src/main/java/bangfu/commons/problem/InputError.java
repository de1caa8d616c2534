package bangfu.commons.problem;

/**
 * One thing wrong with the input.
 *
 * @param pointer JSON pointer to the field (RFC 6901), or the name of a query parameter or header
 * @param code stable code, UPPER_SNAKE
 * @param message what is wrong, in the caller's language; never repeats the value
 */
public record InputError(String pointer, String code, String message) {}
