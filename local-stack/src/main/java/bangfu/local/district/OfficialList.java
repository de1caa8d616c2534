package bangfu.local.district;

/**
 * A list of another office, as its import takes it.
 *
 * @param kind the import's kind
 * @param csv the file
 */
public record OfficialList(String kind, byte[] csv) {}
