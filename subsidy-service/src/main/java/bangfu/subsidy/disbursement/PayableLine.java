package bangfu.subsidy.disbursement;

import bangfu.commons.value.Money;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line that can be paid, with the payee as the copy of the registry has him now. A child's line
 * is paid to the account of the household (财办〔2020〕37号: the guardian's).
 *
 * @param holderMember the member who holds the account; null where the holder is no member
 * @param sealedCitizenId of that member, as the copy keeps it
 * @param returned the returned payment of it that is open; null where there is none
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, hashed or kept
record PayableLine(
    UUID id,
    String programme,
    String term,
    String villageCode,
    UUID personId,
    UUID householdId,
    Money amount,
    String holder,
    @Nullable UUID holderMember,
    @Nullable String sealedCitizenId,
    @Nullable String bankName,
    String sealedAccount,
    byte[] payeeHash,
    @Nullable UUID returned) {}
