package bangfu.commons.export;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a list is taken out for; who names none of these takes none. */
@Schema(
    description =
        "VERIFICATION 核查, REPORTING 上报, OFFICIAL_SYSTEM 与国家系统核对, SERVICE_DELIVERY 政策落实,"
            + " SUPERVISION 监督审计")
public enum Purpose {
  VERIFICATION,
  REPORTING,
  OFFICIAL_SYSTEM,
  SERVICE_DELIVERY,
  SUPERVISION
}
