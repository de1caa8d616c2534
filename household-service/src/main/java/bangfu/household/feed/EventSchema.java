package bangfu.household.feed;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An event as the contract shows it; the kernel writes it. */
@Schema(name = "ChangeEvent", description = "A CloudEvent 1.0 of the registry.")
record EventSchema(
    @Schema(description = "Version of CloudEvents", example = "1.0") String specversion,
    @Schema(description = "Id of the revision", example = "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b10")
        UUID id,
    @Schema(description = "Who publishes it", example = "/household-service") String source,
    @Schema(description = "What changed; open list", example = "bangfu.household.v1") String type,
    @Schema(
            description = "Id of the household or village",
            example = "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b11")
        UUID subject,
    @Schema(description = "When it was recorded", example = "2026-11-23T08:00:00Z") Instant time,
    @Schema(description = "Media type of `data`", example = "application/json")
        String datacontenttype,
    @Schema(description = "Grows with each change of the subject", example = "3")
        long aggregateversion,
    @Schema(description = "What happened; open list", example = "CORRECTED") String kind,
    @Schema(description = "Village whose record it is", example = "430511203201") String division,
    @Schema(description = "Who did it", example = "office") String actor,
    @Schema(description = "To go on after this event") String cursor,
    @Schema(description = "The whole record after the change") Map<String, Object> data) {

  static final String EXAMPLE =
      """
      [{"specversion":"1.0","id":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b10",
       "source":"/household-service","type":"bangfu.village.v1",
       "subject":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b11","time":"2026-11-23T08:00:00Z",
       "datacontenttype":"application/json","aggregateversion":1,"kind":"CREATED",
       "division":"430511203201","actor":"office","cursor":"c2lnbmF0dXJl",
       "data":{"id":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b11","code":"430511203201",
        "name":"示例一村","townshipCode":"430511203000","povertyVillage":"POOR_EXITED_2017",
        "exitedOn":null,
        "validFrom":"2014-01-01","validTo":null,"leaders":[]}}]""";
}
