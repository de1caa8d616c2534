package bangfu.local.district;

/**
 * An account that the registry has under another name than the bank, which returns payments to it
 * for that 户名不符.
 *
 * @param holderInRegistry a member of the household, but not the holder
 * @param holderAtBank the head: the name to correct it to
 */
public record WrongHolder(
    String householdNo, String bankAccount, String holderInRegistry, String holderAtBank) {}
